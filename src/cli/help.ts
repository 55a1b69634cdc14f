export const HELP = `tonghop: giữ kế hoạch và số liệu của UBND, so sánh, đọc báo cáo và chỉ ra số nào không thể đúng.
(tonghop keeps the plan and the figures of a Vietnamese local government, and says which figures of a report cannot be true.)

Cách dùng:
  tonghop check TỆP… [--json | --docx TỆP_RA] [--strict]
      Kiểm báo cáo (.docx, .doc, .pdf, .xlsx, .txt, .md). Mỗi phát hiện một dòng: tệp:dòng: mức độ: lời giải thích.
      Nhiều tệp thì đối chiếu cả giữa các báo cáo với nhau: hai cơ quan, năm trước, tháng trước, xã và huyện, phụ lục.
      Mức độ: verdict (đảo kết luận), error (sai số), rounding (làm tròn), doubt (nên xem lại).
      --json     in toàn bộ số liệu, phép đối chiếu và phát hiện dưới dạng JSON
      --docx     ghi bản Word có ghi chú tại từng phát hiện; tệp gốc giữ nguyên
      --strict   mọi phát hiện đều tính là có lỗi (mã thoát 1)

  tonghop read TỆP [--json | --text]
      Liệt kê số liệu. --text in phần chữ mà các vị trí trong JSON trỏ tới.

  tonghop serve [--bare] [TỆP…]
      Mở Tổng Hợp trên máy này (http://localhost:3000; đổi cổng bằng biến PORT); các tệp nêu tên được nộp sẵn.
      Lần đầu nạp một tỉnh không có thật để xem thử (số liệu minh họa), để riêng; --bare: không nạp.
      Dữ liệu để ở thư mục TONGHOP_DATA, hoặc ở máy chủ PostgreSQL mà DATABASE_URL chỉ tới.

  tonghop areas import BẢNG_CHUYỂN_ĐỔI [DANH_SÁCH] [--since NGÀY]
      Nạp địa bàn: bảng chuyển đổi mã xã cũ – mới của cơ quan thống kê (.csv, .xlsx) và danh sách đơn vị (.json).
      --since    ngày danh sách có hiệu lực, dạng 2026-04-30 (mặc định)

  tonghop sheets out --period KỲ --to THƯ_MỤC [--form MÃ] [--agency ĐƠN_VỊ] [--province MÃ]
      Ghi mỗi đơn vị một tệp Excel đã khóa để điền số liệu của kỳ (2026-06, 2026-Q2 …).
  tonghop sheets in TỆP.xlsx… [--period KỲ] [--dry]
      Nhận lại các tệp đã điền: có ô chưa hiểu được thì liệt kê từng ô và không nhận gì từ tệp đó.
      --dry      chỉ cho biết sẽ có gì mới, gì sửa
  tonghop sheets status --period KỲ [--province MÃ]
      Đơn vị nào đã nộp biểu, có số liệu từ nguồn khác, chưa có, nộp muộn.

  tonghop tables in TỆP… [--as facts|targets] [--area ĐỊA_BÀN] [--period KỲ] [--basis LOẠI] [--plan MÃ] [--dry]
      Nhận bảng số liệu .xlsx, .csv: danh sách số liệu, bảng chỉ tiêu theo kỳ, bảng địa bàn theo chỉ tiêu.
      --as targets  chỉ tiêu kế hoạch của năm; kế hoạch mới thì thêm --assigned-by CƠ_QUAN --resolution NGHỊ_QUYẾT
  tonghop tables out --what facts|periods|areas [--area ĐỊA_BÀN] [--period KỲ]… [--sector MÃ] [--indicator MÃ]… TỆP
      Ghi số liệu ra .xlsx hoặc .csv; nộp lại tệp ấy thì không có gì thay đổi.

  tonghop annex out --area ĐỊA_BÀN --period KỲ [--sector MÃ] TỆP.xlsx
      Ghi phụ lục biểu chỉ tiêu (kế hoạch, cùng kỳ, ước thực hiện, %) để in kèm báo cáo.
  tonghop annex in TỆP [--area ĐỊA_BÀN] [--plan MÃ] [--dry]
      Nhận số liệu từ phụ lục .xlsx, .docx; số chưa rõ của chỉ tiêu nào thì liệt kê và bỏ lại.

  tonghop report list
      Liệt kê các báo cáo đã lập: mã, tình trạng, địa bàn, kỳ, trích yếu.
  tonghop report word MÃ [-o TỆP.docx] [--again]
      Ghi báo cáo dạng Word; báo cáo đã ký thì ghi đúng tệp đã ký.
      --again    làm lại tệp đã ký từ nội dung lúc ký, để đối chiếu

  tonghop backup TỆP_SAO_LƯU
      Ghi toàn bộ dữ liệu đã lưu (tài liệu, số liệu, địa bàn …) vào một tệp. Không ghi đè lên tệp đã có.
  tonghop restore TỆP_SAO_LƯU
      Khôi phục vào nơi chưa có dữ liệu (đặt TONGHOP_DATA tới một thư mục mới): toàn bộ, hoặc không gì cả nếu tệp hỏng.

  tonghop --help, tonghop --version

Mã thoát: 0 không có gì sai, 1 có phát hiện mức verdict hoặc error, 2 có tệp không đọc được.

Ví dụ:
  tonghop check bao-cao-6-thang.docx
  tonghop check bao-cao-6-thang.docx --docx bao-cao-6-thang-ghi-chu.docx
  tonghop check bao-cao-2024.docx bao-cao-2023.docx
  tonghop check *.docx --json > ket-qua.json
  tonghop read bao-cao.txt --json
  tonghop check bao-cao-6-thang.docx phu-luc.xlsx
  tonghop areas import bang-chuyen-doi.csv don-vi.json
  PORT=8080 tonghop serve bao-cao-6-thang.docx`;
