/**
 * Sentences as reports write them. A figure stands in braces, behind a bar its unit; every number outside braces is
 * no figure. `{5|tỷ đồng|5300}` gives the value where it is not the number's own; `{+300|triệu đồng}` is the second number of an amount.
 */
export const FARMING = `
Toàn tỉnh gieo trồng {77|nghìn ha} cây hàng năm, đạt {98|%}KH, tăng {1,2|%} so với cùng kỳ năm 2023.
Lúa đông xuân 2023-2024: xuống giống {48.512|ha}/{48.000|ha} kế hoạch, năng suất {72,35|tạ/ha}, sản lượng {351.004|tấn}.
Vụ Hè Thu 2024, diện tích {11.712|ha}, năng suất bình quân 6 tháng {6,1|tấn/ha}.
Vụ xuân năm 2016 toàn xã cấy {215|ha} lúa, trong đó giống BC 15 là {120|ha}, giống TBR 225 là {45|ha}.
Trồng được {2.150|cây} ăn quả, {15|nghìn cây} phân tán và {1,2|triệu cây giống} lâm nghiệp.
Đàn trâu {14.210|con}, đàn bò {3.105|con}, đàn lợn {43.512|con}, gia cầm {1,2|triệu con}.
Tổng đàn gia súc: {12.345|con}; trong đó trâu {2.100|con}, bò {1.245|con}.
Tổng đàn lợn {43.413|con} (giảm {1.200|con} so với tháng trước), đàn gia cầm {246,5|nghìn con}.
Tiêm phòng {12.500|liều vắc xin} lở mồm long móng, {3.200|liều vắc xin} dại; đạt {85,5|%} KH.
Bệnh dịch tả lợn Châu Phi xảy ra tại {35|hộ} thuộc {12|thôn} của {05|xã}, tiêu hủy {356|con} lợn với trọng lượng {18.560|kg}.
Trồng mới {350|ha} rừng tập trung, {120|nghìn cây} phân tán; khai thác {35.200|m³} gỗ rừng trồng và {12.500|ster} củi.
Diện tích nuôi tôm nước lợ {25.300|ha}, thả giống {1,8|tỷ con}, sản lượng {15.620|tấn}.
Sản lượng cá tra {1.256|tấn}, giá bán {27.500|đồng/kg}, tăng {1.500|đồng/kg} so với tháng 5.
Toàn huyện có {125|tàu cá} với tổng công suất {35.210|cv}, {02|bến cá} và {1|cảng cá}.
Diện tích cà phê {21.350|ha}, hồ tiêu {1.205|ha}, cao su {5.600|ha}; năng suất cà phê {28,5|tạ/ha}.
Có {32|sản phẩm} OCOP đạt 3 sao trở lên, trong đó {05|sản phẩm} 4 sao và {27|sản phẩm} 3 sao.
Huyện có {12/15|xã} đạt chuẩn nông thôn mới; bình quân {17,5|tiêu chí/xã}; {03|xã} đạt từ 15-18 tiêu chí, không còn xã dưới 10 tiêu chí.
Bình quân mỗi xã đạt {15,8|tiêu chí}, tăng {0,5|tiêu chí} so với cuối năm 2022.
Chi trả dịch vụ môi trường rừng {25,6|tỷ đồng} cho {1.250|hộ} và {35|cộng đồng}.
Giá trị sản phẩm thu hoạch trên 01 ha đất trồng trọt đạt {125|triệu đồng}.
Giá trị thu hoạch bình quân đạt {125|triệu đồng/ha/năm}.
Nạo vét {12,5|km} kênh mương, khối lượng {3.250|m³} đất đá, huy động {1.520|ngày công}.
Toàn huyện có {15|HTX} nông nghiệp, {32|THT}, {08|trang trại} và {120|gia trại}.
Dập tắt {02|vụ} cháy rừng, thiệt hại {1,25|ha}; phát hiện {13|vụ} vi phạm, tịch thu {2,35|m³} gỗ, {01|xe máy}, {3|cưa xăng}.
Thu giữ {2,246|m3} gỗ quy tròn và {15|kg} động vật rừng.
Lượng mưa đo được từ {50|mm} đến {120|mm}.
Thiên tai làm {01|người} chết, {03|người} bị thương, {125|ngôi nhà} bị tốc mái, {35,6|ha} lúa bị ngập; ước thiệt hại {12,5|tỷ đồng}.
Mưa đá ngày 15/4 và 02/5 làm {86|nhà} tốc mái, trong đó xã Nậm Lúc {50|nhà}, xã Bản Liền {36|nhà}.
`;

export const MONEY = `
Thu ngân sách nhà nước trên địa bàn ước đạt {1.256,8|tỷ đồng}, đạt {52,3|%} dự toán tỉnh giao, {48,7|%} dự toán HĐND huyện giao, tăng {12,5|%} so với cùng kỳ.
Tổng thu {12.221|tỷ đồng}; trong đó thu nội địa {10.152|tỷ đồng}, thu xuất nhập khẩu {3.224|tỷ đồng}.
Thu thuế được {24|tỷ đồng}, đạt {43|%} kế hoạch.
Thu tiền thuê đất {350|triệu đồng/năm}.
Chi ngân sách {5.595|tỷ|5595.300|tỷ đồng} {+300|triệu đồng}, bằng {46,5|%} dự toán.
Tổng thu ngân sách được {18|tỷ|18.214|tỷ đồng} {+214|triệu đồng}, tổng chi {3|triệu|3.250|triệu đồng} {+250|nghìn đồng}.
Dư nợ cho vay {683,5|tỷ đồng}, nợ xấu {27,28|tỷ đồng} chiếm {3,99|%} tổng dư nợ; lãi suất từ {6,5|%} đến {8,2|%/năm}.
Lãi suất huy động {4,7-5,5|%/năm}.
Kinh phí {28.839.750.000|đồng}, đã chi {1.935.000.000|đồng} cho {102|người}.
Kinh phí hỗ trợ {500|nghìn đồng/người/tháng}; mức chuẩn {360.000|đồng/tháng}.
Thu nhập bình quân đầu người {45,6|triệu đồng/người/năm}, tăng {3,2|triệu đồng} so với năm 2021.
GRDP bình quân đầu người {62,5|triệu đồng}, tương đương {2.650|usd}.
Kim ngạch xuất khẩu {525|triệu usd}, đạt {70|%} kế hoạch, nhập khẩu {1,2|tỷ usd}.
Tổng vốn FDI đăng ký {1.524|triệu usd}; lũy kế có {172|dự án} còn hiệu lực với tổng vốn {10,3|tỷ usd}.
Tổng mức bán lẻ {4,6|nghìn tỷ đồng}, tăng {8,95|%}; CPI tháng 6 tăng {0,55|%} so với tháng trước.
Kế hoạch vốn đầu tư công năm 2024 là {356.120|triệu đồng}, giải ngân đến 30/6/2024 {156.300|triệu đồng}, đạt {43,9|%}.
Trong tháng 6 giải ngân {12,5|tỷ đồng}; tại hội thao đạt {6|giải}, trong đó {2|giải nhất}; chỉ số cải cách hành chính xếp hạng {3|hạng}/{12|hạng}.
Giải ngân đến 31/12/2023 đạt {95,2/100|tỷ đồng}, bằng {95,2|%} kế hoạch.
Giải ngân vốn Chương trình MTQG 1719 được {12,5|tỷ đồng}/{25|tỷ đồng}, đạt {50|%}.
Tiểu dự án 1, Dự án 4: phân bổ {3.500|triệu đồng}, giải ngân {1.200|triệu đồng}; Dự án 6 chưa giải ngân.
Nội dung số 2: {1.500|triệu đồng}.
Doanh thu đạt {1.256|tr.đồng|1256|triệu đồng}.
Có {150|doanh nghiệp} thành lập mới với số vốn {1.250|tỷ đồng}, {35|doanh nghiệp} tạm ngừng, {12|doanh nghiệp} giải thể.
Thu phí {60|triệu đồng}, thu khác {1,2|triệu đồng}, đạt {120,5|%} KH.
Tổng nguồn vốn huy động {1.205|tỷ đồng}, tăng {56|tỷ đồng} (tăng {4,9|%}) so với đầu năm 2024.
Nợ thuế đến 31/5 là {25,3|tỷ đồng}, trong đó nợ trên 90 ngày là {12|tỷ đồng}.
Chỉ số sản xuất công nghiệp (IIP) tăng {7,8|%}; GRDP tăng {6,5|%}, đóng góp {3,93|điểm phần trăm}.
Sản lượng điện {325|triệu kwh}, công suất {12|mw}; điện mặt trời mái nhà {1.250|kwp}.
Sản xuất {1,5|triệu viên} gạch, {35|nghìn tấn} xi măng, {2,5|triệu lít} bia, {850|nghìn sản phẩm} may mặc.
Vận chuyển {1.250|nghìn lượt khách}, luân chuyển {35.600|nghìn hk.km|35600|nghìn hành khách.km}; hàng hóa {850|nghìn tấn}, {42.500|nghìn tấn.km}.
Đón {37.380|lượt khách}, trong đó khách quốc tế {1.205|lượt}, doanh thu du lịch {25,6|tỷ đồng}.
Giá bán {15|ngàn đồng/kg}, giá đất {2,5|triệu đồng/m²}.
Lũy kế 6 tháng ước thực hiện {350/700|tỷ đồng}, bằng {50|%} so với KH.
Chi thường xuyên {250|tỷ đồng}/DT {480|tỷ đồng}.
Tỷ trọng nông nghiệp {25,3|%}, công nghiệp {35,2|%}, dịch vụ {39,5|%}; giảm {1,2|điểm %}.
Vốn đăng ký bình quân {10,5|tỷ đồng/doanh nghiệp}.
`;

export const SOCIETY = `
Năm học 2023-2024 toàn huyện có {42|trường}, {690|nhóm, lớp} với {19.463|học sinh}; tỷ lệ chuyên cần {98,5|%}.
Có {25/51|trường} đạt chuẩn quốc gia, đạt {49,02|%}, trong đó mức độ 2 có {05|trường}.
Tỷ lệ huy động trẻ 5 tuổi ra lớp đạt {99,9|%}; trẻ từ 3 đến 5 tuổi đạt {98,2|%}; trẻ dưới 36 tháng đạt {25|%}.
Học sinh lớp 9 tốt nghiệp THCS {1.226/1.227|học sinh}, đạt {99,9|%}; học sinh lớp 12 đỗ tốt nghiệp {98,7|%}.
Kỳ thi tốt nghiệp THPT năm 2024 có {3.250|thí sinh} dự thi tại {12|điểm thi}.
Học sinh giỏi cấp tỉnh đạt {35|giải}, gồm {02|giải nhất}, {08|giải nhì}, {10|giải ba} và {15|giải khuyến khích}.
Xếp hạng {44/63|~hạng}, tăng {05|bậc} so với năm 2022; PCI đạt {64,11|điểm}.
Chỉ số PAR Index xếp thứ {15/63|~hạng}, giảm {2|bậc}.
Khám chữa bệnh được {28.410|lượt người}, trong đó nội trú {4.215|lượt}, công suất sử dụng giường bệnh {95|%}.
Tỷ lệ {9,5|bác sĩ/10.000 dân} và {28|giường bệnh/vạn dân}.
Tiêm vắc xin phòng Covid-19 mũi 3 cho {12.560|người}, mũi 4 cho {3.200|người}; trẻ từ 12-17 tuổi tiêm mũi 2 đạt {98,2|%}.
Từ ngày 27/4 đến nay ghi nhận {1.256|ca} mắc, {1.150|ca} khỏi bệnh, {02|ca} tử vong; đang điều trị {104|F0}.
Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi {18,5|%}, tỷ lệ tăng dân số tự nhiên {1,05|%}, tỷ suất sinh {15,2|‰}.
Tỷ suất tử vong trẻ em dưới 1 tuổi là {21,5|~‰}/00.
Tỷ số giới tính khi sinh {112|bé trai/100 bé gái}.
Tỷ lệ bao phủ BHYT {95,2|%} dân số; có {58.474|người} tham gia BHYT, {286|người} tham gia BHXH tự nguyện.
Tỷ lệ hộ nghèo còn {12,5|%} ({1.250|hộ}), giảm {3,2|%}; hộ cận nghèo {8,1|%} với {812|hộ}.
Tổng số hộ nghèo là {1.577|hộ}, hộ cận nghèo là {1.205|hộ}.
Đào tạo nghề cho {1.205|lao động}, mở {35|lớp} sơ cấp dưới 3 tháng; giải quyết việc làm {2.150|lao động}, xuất khẩu {125|lao động}.
Mở {12|lớp} với {420|học viên}, bình quân mỗi lớp {35|học viên}.
Tặng {3.286|suất quà} trị giá {1.250|triệu đồng} nhân dịp kỷ niệm 77 năm ngày Thương binh - Liệt sĩ 27/7.
Hỗ trợ {45,6|tấn} gạo cho {812|hộ} với {3.045|nhân khẩu}; xóa {125|nhà tạm}, trong đó làm mới {100|nhà} và sửa chữa {25|nhà}.
Chúc thọ {279|cụ} tròn 70, 80, 90 tuổi và {02|cụ} 100 tuổi.
Tổ chức {12|buổi} chiếu phim, {35|đêm diễn} văn nghệ thu hút {12.500|lượt người} xem; treo {120|băng rôn}, {350|lá cờ}, {25|pa nô}.
Phát sóng {1.250|giờ}, sản xuất {350|tin, bài}, {24|chuyên mục}; cổng thông tin có {1,2|triệu lượt} truy cập.
Giải bóng chuyền có {12|đội} với {150|vận động viên} tham gia, đạt {03|huy chương vàng}, {02|huy chương bạc}.
Đại hội TDTT lần thứ IX năm 2022 thi đấu {08|môn}.
SEA Games 31 đạt {3|HCV}.
Có {106/121|thôn, bản} có điện lưới quốc gia, tỷ lệ hộ dùng điện {99,80|%}.
Thôn văn hóa {98/121|thôn}, đạt {81|%}; gia đình văn hóa {8.500/10.200|hộ}.
Toàn xã có {2.345|hộ}, {9.876|khẩu}, gồm {6|dân tộc} cùng sinh sống.
Dân số trung bình {58.952|người}, mật độ {85|người/km²}; tuổi thọ trung bình {74,5|tuổi}.
Tổ chức khám cho trẻ em dưới 6 tuổi tại {15|trạm y tế}.
Phổ cập giáo dục tiểu học mức độ 3, xóa mù chữ mức độ 2, dịch vụ công mức độ 3, 4.
`;

export const ORDER = `
Xảy ra {15|vụ} phạm pháp hình sự ({08|vụ} trộm cắp tài sản, {03|vụ} cố ý gây thương tích, {02|~vụ} đánh bạc, {02|~vụ} khác), tăng {03|vụ} so với cùng kỳ.
Phát hiện {12|vụ}, {25|đối tượng} về ma túy, thu giữ {0,25|kg} heroin, {1.250|viên} ma túy tổng hợp và {35,6|gam} thuốc phiện.
Khởi tố {35|vụ}, {52|bị can}; xử phạt hành chính {120|trường hợp}, nộp ngân sách {356,5|triệu đồng}.
Kỷ luật {05|cán bộ} ({02|~cán bộ} khiển trách, {02|~cán bộ} cảnh cáo, {01|~cán bộ} buộc thôi việc).
Xảy ra {05|vụ} tai nạn giao thông, làm chết {03|người}, bị thương {04|người}; so với cùng kỳ giảm {02|vụ}, {01|~người} chết.
Lập biên bản {1.205|trường hợp} vi phạm, tạm giữ {125|xe mô tô}, tước {35|giấy phép} lái xe.
Giao {125/125|công dân} nhập ngũ đạt {100|%} chỉ tiêu; huấn luyện {12/17|cơ sở} đạt {70,58|%} kế hoạch.
Mở {06|lớp} bồi dưỡng kiến thức QPAN đối tượng 4 cho {360|đồng chí}; cử {04|đồng chí} đối tượng 3 đi học.
Trong kỳ đón tiếp {31|lượt} với {44|công dân}; nhận mới {19|đơn} ({12|~đơn} kiến nghị; {03|~đơn} khiếu nại; {04|~đơn} tố cáo).
Trong kỳ tiếp nhận {30|đơn}, đã giải quyết {25/30|đơn}, còn {05|đơn} đang giải quyết.
Đã giải quyết {176|đơn} ({160|~đơn} khiếu nại, {16|~đơn} tố cáo), đạt {79,63|%}.
Triển khai {05|cuộc} thanh tra tại {12|đơn vị}, phát hiện {08|đơn vị} sai phạm với số tiền {356|triệu đồng}, kiến nghị thu hồi {120|triệu đồng}.
Tiếp nhận {10.455|hồ sơ}, đã giải quyết {10.133|hồ sơ} (trước hạn và đúng hạn {9.986|hồ sơ}, quá hạn {147|hồ sơ}).
Ban hành {1.250|văn bản}, trong đó {35|quyết định}, {12|kế hoạch}, {08|báo cáo} và {03|tờ trình}.
Hoàn thành {125/150|nhiệm vụ} do UBND tỉnh giao, trong đó đúng hạn {120|nhiệm vụ}, quá hạn {05|nhiệm vụ}.
Triển khai {05|nhiệm vụ} trọng tâm và {03|đột phá} chiến lược.
Tổ chức {90|cuộc} tuyên truyền với {6.881|lượt người}; hòa giải thành {64/82|vụ}, đạt {78,04|%}.
Kết nạp {125|đảng viên} mới; toàn đảng bộ có {45|chi bộ} với {1.250|đảng viên}.
Đã cấp {146|giấy chứng nhận} quyền sử dụng đất với {87|hộ}, diện tích {82.615|m²}.
Thu hồi {11,5|m²} đất của {01|hộ}; đấu giá {32|lô} đất, thu {25,6|tỷ đồng}.
Toàn huyện có {1.376|cán bộ, công chức, viên chức}; tinh giản {12|biên chế}.
Chuyển đổi số: {120|tổ công nghệ số cộng đồng}, {12.560|tài khoản} định danh mức 2; {95|%} hồ sơ trực tuyến.
Đề án 06 đã cấp {45.210|thẻ căn cước công dân}, kích hoạt {32.150|tài khoản} VNeID.
Đã lắp {125|camera}, {35|km} cáp quang, {56|trạm BTS}; {100|%} thôn có sóng 4G, {02|điểm} phát sóng 5G.
Ngày 05/7/2023, khởi tố {01|vụ} với {03|bị can}.
Có {07|hộ} di cư, {35|khẩu}; {02|tôn giáo}, {23|điểm nhóm} với {369|hộ}, {1.993|khẩu}.
`;

export const NOT_FIGURES = `
- Lưu: VT, TH (05).
- Lưu: VT, KT(3).
Từ ngày 15/12/2023 đến ngày 14/6/2024, ngày 02 tháng 9 năm 2024, tháng 02 năm 2024, quý II/2024, quý 3, năm 2023.
Trong 6 tháng đầu năm 2024; 9 tháng năm 2023; 5 năm 2021-2025; giai đoạn 2016 - 2020; nhiệm kỳ 2020-2025; năm học 2023 - 2024.
Kỷ niệm 134 năm ngày sinh Chủ tịch Hồ Chí Minh, 49 năm ngày Giải phóng miền Nam 30/4 và Quốc khánh 2/9.
Trực 24/24 giờ, 24/24h, 24/7; họp lúc 8 giờ 30 phút ngày 12/6; bắt đầu từ 7h30.
Luật Đất đai 2013, Luật số 72/2025/QH15, Nghị quyết số 815/NQ-UBTVQH14, Nghị định 62/2019/NĐ-CP, Nghị định số 09/2019.
Quyết định số 45/QĐ-UBND, Công văn số 1234/UBND-VX, Kết luận số 126-KL/TW, Nghị quyết 07-NQ/TU, Chỉ thị 05-CT/TW, Thông báo số 12 -TB/HU.
Chương trình 135, Chương trình 30a, Nghị quyết 68, 126 của Chính phủ, Đề án 06, Chỉ thị 16, Quyết định 22 của Thủ tướng.
Nghị quyết số 28 của Bộ Chính trị, Kế hoạch số 12, 15 và 18 của UBND tỉnh; Thông tư 27/2020/TT-BGDĐT; QĐ 1719/QĐ-TTg.
Tiêu chuẩn ISO 9001:2015, TCVN ISO 9001:2008, QCVN 14:2008/BTNMT.
Số: 375/BC-UBND; Số: 45 /BC-UBND.
Quốc lộ 32, QL.12, QL 4D, tỉnh lộ 140, ĐT.127, Km146+200, đường Nguyễn Trãi kéo dài từ Km0 đến Km5+300.
Phòng, chống dịch Covid-19, cúm A(H5N1), A/H1N1; lúa J02, ngô NK 6639, giống OM 5451, TBR225.
Thôn Phi Giàng 2 xã Tủa Thàng, bản Nà Khoang 1, tổ dân phố số 5, tổ 3 phường Tân Phong, khu 8, ấp 4 xã Long Hòa, Quận 12.
Trường Tiểu học số 2 xã Nậm Cuổi, trường THCS số 1, Đội quản lý thị trường số 3, thủy điện Nậm Na 2.
Đại hội lần thứ 13, khóa 15, kỳ họp thứ 8, đợt 2, lần 3, giai đoạn 1, bước 2, con thứ 3, phụ lục 2, mẫu số 5, tiêu chí số 17.
Điều 5, khoản 2 Điều 12, điểm 3 mục 4.
Trẻ 5 tuổi, trẻ từ 03 đến dưới 36 tháng tuổi, người từ 18 tuổi trở lên, phụ nữ từ 15-49 tuổi, người cao tuổi từ 80 tuổi.
Phương châm “4 tại chỗ”, “5 không, 3 sạch”, thông điệp 5K, 3 cùng với dân.
Cách mạng công nghiệp 4.0, cách mạng công nghiệp lần thứ 4.
Quy hoạch chi tiết tỷ lệ 1/500, bản đồ tỷ lệ 1/2.000.
Trung đoàn 98, Sư đoàn 316, Bệnh viện 108, Ban Chỉ đạo 389 huyện, Ban Chỉ đạo 35 tỉnh, Đồn Biên phòng 321.
Sản phẩm OCOP 3 sao, xếp hạng 4 sao; đường dây 110 kV; mạng 4G, 5G.
Thực hiện 01 tháng 1 lần; thời gian 45 ngày; trong vòng 24 giờ; thời hạn 12 tháng.
Theo giá so sánh năm 2010; tính đến ngày 31/5; đến 30/6 là hết hạn; trước 10/7; cuối tháng 6/2020; vụ Đông xuân 2019-2020.
Tháng 7/2024, các tháng 5, 6, 7 năm 2024; các năm 2021, 2022 và 2023; các ngày 10, 11 và 12/6.
Bão số 3 (Yagi), áp thấp nhiệt đới; thửa đất số 37, tờ bản đồ số 13.
Dự án 5, Tiểu dự án 2 - Dự án 4, Nhóm 1, vùng III, khu vực 2, cấp độ 3, mức độ 4, hạng 3.
Học sinh lớp 1, lớp 6, lớp 10, 11; sách giáo khoa lớp 4, 8 và 11.
Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050; Luật Đầu tư công 2019; SEA Games 32.
Kinh phí năm 2023 chuyển sang năm 2024; kế hoạch 5 năm 2026-2030; 10 năm thực hiện; sơ kết 3 năm; 70 năm Chiến thắng Điện Biên Phủ.
Công ty TNHH Hồng Hà 68, Công ty cổ phần 26.
Mô hình chính quyền địa phương 2 cấp hoạt động từ ngày 01/7/2025.
Số điện thoại 02193.886.123; đường dây nóng 113; tổng đài 111.
I.1. Sản xuất nông nghiệp
II.2.3. Thương mại
1/ Công tác tuyên truyền
2- Về thu chi ngân sách
3 - Về văn hóa
1.2 Về công nghiệp
Lúc 14h00 ngày 25/6; lúc 7g30 sáng; từ 8 giờ đến 11 giờ 30 phút; sau 24 giờ; trong vòng 48 giờ.
Dịp lễ 30.4 và 1.5; Quốc tế Lao động 1/5; ngày Quốc tế Phụ nữ 8/3, 20/10; dịp 30/4 - 01/5.
Từ 1-7 đến 10-9, đã cấp {120|thẻ}; từ 15/5 - 14/6; từ 1-10/6/2024; từ ngày 10 đến 15/7; các ngày 15, 16 tháng 6; 20/5-20/6/2024; T6/2024; Q1/2024; 6T/2024; 9T năm 2023.
Luật BHXH 58/2014; Nghị định 100/2019; Luật An toàn thực phẩm 55/2010/QH12; Thông tư liên tịch 58.
Đề án 1 tỷ cây xanh; Đề án 06/CP; Hội nghị Trung ương 8 khóa XIII; Nghị quyết Trung ương 4.
Quận 1, Q.1, P.12; thôn 2, 3, 5; ấp 7A; tổ 5, 6 và 7; khu phố 3, 4; TDP số 9.
Các thôn Nà Tăm 1, Nà Tăm 2, Phiêng Giằng 1 chưa có điện.
Đường ống D110.
Nghị quyết số 06-NQ/TU ngày 05-8-2021; ngày 5.8.2021; 05/8/21; tháng 8-2021; 8/2021.
Tuyến đường từ Km0+000 đến Km12+500, Km25 QL279.
`;

export const MIXED = `
Bão làm {80.600|ha} lúa và hoa màu bị ngập (Lào Cai {4.120|~ha}, Sơn La {540|~ha}, Phú Thọ {7.505|~ha}, Nghệ An {27.735|~ha}, Hà Tĩnh {40.700|~ha}).
Đê điều xảy ra {27|sự cố}, gồm Bắc Ninh {2|~sự cố}, Hà Nội {1|~sự cố}, Thanh Hóa {18|~sự cố} và Nghệ An {6|~sự cố}.
Có {04|thôn} (Nà Tăm 1, Nà Tăm 2, Phiêng Giằng 1, Bản Lầu) chưa có điện.
GRDP (giá so sánh 2010) ước đạt {25.632|tỷ đồng}, tăng {7,25|%}; quy mô GRDP theo giá hiện hành {52.100|tỷ đồng}.
Tốc độ tăng trưởng xếp thứ {5/14|~hạng} trong vùng và đứng thứ {15/63|~hạng} cả nước.
Số vụ cháy tăng {2,5|lần}, thiệt hại gấp {1,5|lần} so với cùng kỳ.
Tỷ lệ hài lòng cao hơn {0,5|điểm %} so với năm 2022.
Sản lượng thủy sản {12.500|tấn} (nuôi trồng {10.000|~tấn}; khai thác {2.500|~tấn}).
Tổng diện tích {1.250|ha} (KH {1.300|~ha}), trong đó lúa {800|ha}.
Số vụ: {12|vụ}; số người chết: {3|~người}; số người bị thương: {5|~người}.
Có {12/12|ý kiến} kiến nghị của cử tri được trả lời.
Đất ở {100|m²}, nhà xưởng {2.500|m²} sàn, cấp nước {25|nghìn m³/ngày đêm}, trữ lượng {3,5|triệu m³}.
Tuyến đường dài {3,5|km}, rộng {5|m}; {02|tầng}, {08|phòng học}; nhà cấp 4.
(ĐVT: 1.000 đồng) thu {125.000|nghìn đồng}.
(2) Về giáo dục: có {25|trường}.
Đường dây 22/0,4 kV, 110kV; công suất trạm {250|kva}; điện áp 220V.
Thôn 5 có {12|hộ}; tổ 3 có {25|người}; lớp 5A có {35|học sinh}; mỗi tổ {5|người}; bình quân mỗi nhóm {12|hộ}.
Cấp {3.500|thẻ BHYT}, cấp {12|giấy phép}; trường cấp 3; cấp 1, cấp 2.
Có {5|xã} khu vực III, {12|thôn} đặc biệt khó khăn; xã loại 1, đô thị loại 5.
Từ {12|~xã} lên {15|xã}; từ {25,3|%} xuống còn {20,1|%}; từ {1.200|~ha} lên {1.500|ha}.
Năng suất {60,1|tạ/ha}, tăng {0,8|~tạ/ha} so với cùng kỳ; sản lượng {1.250|tấn}, giảm {25|~tấn}.
Thực hiện {1.250|ha}/KH {1.300|ha}, bằng {96,2|%}.
Tại xã Tân Lập {12|hộ}, xã Hòa Bình {05|hộ}, thị trấn {3|hộ}.
Trao {02|suất học bổng}, {15|bộ máy tính}, {01|chiếc} xe đạp, {35|đôi} dép, {500|quyển} vở, {12|bức tranh}.
Có {45|đại biểu}, trong đó {12|nữ}; {1.205|đoàn viên} nữ.
Khởi công {12|công trình}; trong đó {5|~công trình} hoàn thành, {7|~công trình} đang thi công.
Kiểm tra {125|cơ sở}, xử phạt {12|cơ sở} với số tiền {35,5|triệu đồng}; nhắc nhở {25|cơ sở}.
Mức hỗ trợ {1.490.000|đồng/người/tháng}; mức lương cơ sở {2,34|triệu đồng}.
Độ che phủ rừng {44,33|%}; nước sạch {98,5|%}, trong đó nước hợp quy chuẩn {65|%}; thu gom rác {92|%}.
Đã lập {35|biên bản}, phạt {12|tổ chức}, {25|cá nhân}.
Tổ chức {05|lớp tập huấn} cho {250|lượt người}; {03|hội nghị} với {450|lượt người}.
Nhiệt độ cao nhất {38,5|°c}, thấp nhất {12|°c}.
Động đất {4,1|độ richter}.
Đạt {15/19|tiêu chí}; xã Mường Than đạt {19/19|tiêu chí}.
Hỗ trợ {15|kg} gạo cho {125|khẩu}.
Sản lượng đạt {3,2|vạn tấn}; dân số {1,2|triệu người}; {35|vạn dân}.
Đạt {98,7/100|điểm}; tổng điểm {85,2|điểm}; tăng {12|hạng}.
Phát {10.000|tờ rơi}, {2.500|tờ gấp}; treo {35|mét băng rôn}.
Tỷ lệ giải ngân {45,2|%} (+{5,1|%}), (-{3,2|%}).
Diện tích lúa cả năm {3.250|ha}, đạt {101,2|%}KH; NS {55,3|tạ/ha}; SL {17.972|tấn}.
Bình quân {1,2|con/hộ}; {2,5|vụ/năm}; giao ban {1,5|lần/tháng}.
Có {03/05|chỉ tiêu} đạt và vượt; {02/05|chỉ tiêu} chưa đạt; chỉ tiêu 1 và chỉ tiêu 2 đạt khá.
(1) Thu thuế: {12|tỷ đồng}; (2) Thu phí: {3|tỷ đồng}.
Tổng số văn bản đến: {1.250|~văn bản}; văn bản đi: {560|~văn bản}.
Tổng số đảng viên: {125|~đảng viên}, trong đó nam {75|~đảng viên}, nữ {50|~đảng viên}.
Năng suất khoảng {20-25|triệu đồng/ha}.
Giảm {12|vụ} (-{25|%}), tăng {5|người} (+{12,5|%}).
Phát hiện {12|vụ}/{15|đối tượng}, khởi tố {05|vụ}/{08|bị can}.
Giải ngân {125,6|tỷ||tỷ đồng}/{150|tỷ||tỷ đồng} kế hoạch.
Cấp {2.150|CCCD}, ban hành {125|VBQPPL}, công bố {35|TTHC}; tặng {05|Huân chương} Lao động hạng Ba, {12|Bằng khen} của Chủ tịch.
Lúa vụ 3 được {1.250|ha}, lúa 2 vụ, đất 3 vụ; vụ 1 và vụ 2 trúng mùa.
Áp dụng 1 phải 5 giảm, 3 giảm 3 tăng trên {250|ha}; mô hình 2 lúa 1 màu.
Thời gian giải quyết rút từ {15|ngày} xuống còn {10|ngày}.
Gió cấp 8, giật cấp 10; nhà cấp 4; cấp 2, cấp 3; cấp {250|bằng khen}.
Công suất 2 x {25|mw}; công trình cao {3|m}, rộng {5,5|m}, dày {20|cm}.
Vay {50|triệu/hộ||triệu đồng/hộ}; thu nhập {8|triệu/tháng||triệu đồng/tháng}.
Tổng kinh phí {25|tỷ|25.500300|tỷ đồng} {+500|triệu||triệu đồng} {+300|nghìn đồng}.
Nhiệm kỳ 2,5 năm; học 1,5 tháng; tuổi thọ bình quân {73,5|tuổi}.
Vốn CTMTQG 1719, Nghị quyết 88; KH 2024: {1.250|ha}; đợt I/2024; đợt II năm 2024; khóa XV/2021.
Thôn 3 – xã Ea Mnang; QL1A dài {25|km}; tuyến N1, đường D2; đường 30/4.
Số giường bệnh bình quân 1 vạn dân đạt {27,5|~giường bệnh}; số bác sĩ/1 vạn dân là {8,5|~bác sĩ}.
Trong năm tổ chức {12|giải thể thao}; xử lý {25|đơn} (KN {15|~đơn}, TC {10|~đơn}); cung cấp {96|dịch vụ công} ({36|~dịch vụ công} một phần, {60|~dịch vụ công} toàn trình).
Số xã đạt từ 10-14 tiêu chí {6|~xã} xã, còn {2|xã}; trẻ tiêm đầy đủ 8 loại vắc xin đạt {93|%}; phụ nữ có thai được khám ít nhất 4 lần đạt {88|%}.
{95,5|%} trẻ em hoàn thành 2 mũi; đăng ký nghĩa vụ cho {80|thanh niên} tuổi 17; có {9|biên chế} hợp đồng 68.
Đạt {98,5|điểm}; tỷ lệ bác sĩ/1 vạn dân đạt {10|bác sĩ}; {31,5|giường} trên 1 vạn dân.
Trong đó {01|trưởng ban}, {02|phó trưởng ban}, {05|ủy viên}.
Hỗ trợ làm {125|căn nhà} ({100|~căn nhà} xây mới, {25|~căn nhà} sửa chữa).
Khai giảng {01|lớp} {35|học viên}; tập huấn {02|lớp} với {70|lượt người}.
Có {45|hộ} nghèo, {32|hộ} cận nghèo, {5|hộ} mới thoát nghèo.
Tổng số trường hợp vi phạm là {125|~trường hợp}, đã xử phạt {120|~trường hợp}, chuyển {5|~trường hợp}.
Xử lý {12|vi phạm}, nhắc nhở {35|cơ sở}, cảnh cáo {02|~cơ sở}.
Huy động {1.250|người} và {35|phương tiện}; {02|xuồng} máy, {500|bao} cát.
Sinh hoạt {4|kỳ}, học tập {02|chuyên đề}; đoạt {02|giải} A, {03|giải} B.
Cao hơn {3,2|%} so với bình quân chung; đạt {85|%} trở lên; dưới {15|%}.
Bình quân {01|cán bộ} phụ trách {02|thôn}.
Trồng {15.000|gốc} keo, {200|kg} hạt giống, {3|tấn} phân bón; cung ứng {25|tấn} lúa giống.
Đưa {125|lao động} đi làm việc ở nước ngoài (Nhật Bản {80|~lao động}, Hàn Quốc {25|~lao động}, Đài Loan {20|~lao động}).
Thu hút {15|dự án} với số vốn {2.500|tỷ đồng} và {125|triệu usd}.
Gia hạn {03|lần}; tuần tra {125|lượt}/{375|người} tham gia.
Sản xuất {1.250|m} đường, {35|rãnh}; lát {500|m²} vỉa hè.
Tổng sản phẩm đạt {12.500|tỷ đồng} theo giá hiện hành, {8.200|tỷ đồng} theo giá so sánh 2010.
Thành phố có {16|phường} và {9|xã}; Phường 1, Phường 2 và Phường 10.
Cấp mới {35|giấy phép}, cấp lại {12|~giấy phép}, thu hồi {3|~giấy phép}.
Hội thao kỷ niệm 78 năm; vòng 1, vòng 2; bảng A; cự ly {5|km}; lượt đi.
Tỷ lệ {1/3|diện tích}.
Tổng đàn: trâu bò {4.128|~con}, lợn {21.660|~con}, gia cầm {412.300|con}.
Có {18|dự án} ({12|~dự án} đang hoạt động, {6|~dự án} chưa khởi công).
Học sinh đoạt {21|giải}, trong đó {02|~giải} Nhất, {07|~giải} Nhì, {12|~giải} Ba.
Tỷ lệ xã, phường đạt chuẩn: {10/15|~xã, phường}; xã Tân Hà đạt {17/19|tiêu chí}, xã Tân Lập {15/19|~tiêu chí}.
Giá tôm loại 100 con/kg là {82.000|đồng/kg}; giảm năng suất từ 30-70% {115|ha}.
- GD-ĐT: {61/68|trường} đạt chuẩn; sơ cấp dưới 3 tháng {5.405|người}.
Mức thu {1.800|đồng/m³}; thuế suất {10|%}; hệ số {1,2|}.
`;
