import { PhraseTable, phrases } from './words.ts';

/*
 * Words that stand behind a number and are no unit: small words of grammar, and acts before which the counting noun
 * was left out because it was just said ("05 vụ trộm cắp, 01 đánh bạc"; "kỷ luật 05 cán bộ (01 cảnh cáo)").
 */

/** Small words, verbs of the sentence and words of place and time, none of which can begin a counted thing. */
const SMALL = new Set(
  phrases(
    `là; đạt; được; đã; đang; sẽ; bị; có; không; và; với; của; cho; tại; ở; trên; trong; thuộc; theo; từ; đến; so; tăng; giảm; bằng
     chiếm; còn; nên; thì; mà; do; vì; để; khi; nếu; như; cũng; vượt; gồm; bao; nhưng; song; vẫn; chưa; hoàn; thực; tương; trở; lên; xuống
     hoặc; hay; về; ra; vào; qua; sau; trước; này; đó; nay; hiện; cùng; toàn; cả; các; những; mỗi; một; đối; trừ; ngoài; nhằm; góp; ước; dự
     tính; kể; thấp; cao; nhiều; ít; hơn; kém; gấp; nữa; luôn; rất; bởi; sang; giao; kế; kh; tỉnh giao; đạt được; thành; tiếp; đồng thời; xong; rồi; năm; tháng; ngày; quý`,
  ),
);

/** Acts and states; with what kind of thing was left out before them. */
const ACTS: Readonly<Record<'case' | 'person' | 'thing', string>> = {
  case: `
    trộm; trộm cắp; cướp; cướp giật; giết; giết người; đánh bạc; đánh nhau; đánh người; cố ý; cố ý gây thương tích; gây thương tích; lừa đảo; hiếp dâm; dâm ô
    giao cấu; mua bán; vận chuyển; tàng trữ; sử dụng; tổ chức đánh bạc; chống; chống người thi hành công vụ; gây rối; hủy hoại; xâm hại; xâm phạm; cưỡng đoạt
    lạm dụng; chiếm đoạt; tranh chấp; vi phạm; ma túy; hình sự; dân sự; hành chính; kinh tế; môi trường; hôn nhân; hôn nhân gia đình; lao động; kinh doanh thương mại
    khiếu nại; tố cáo; kiến nghị; phản ánh; đề nghị; kiến nghị, phản ánh; kháng cáo; kháng nghị; tố giác; cháy; nổ; đuối nước; tự tử; điện giật; tai nạn; tai nạn giao thông; sạt lở
    ly hôn; kết hôn; khai sinh; khai tử; giám hộ; cải chính; nhận con; cai nghiện; đòi nợ; cho vay; cho vay nặng lãi; chứa mại dâm; môi giới; mại dâm; buôn lậu; gian lận; hàng giả
    đua xe; khai thác; khai thác trái phép; phá rừng; lấn chiếm; săn bắt; phát tán; làm nhục; đe dọa; bắt giữ người; hòa giải thành; hòa giải không thành; rút đơn; đình chỉ; tạm đình chỉ
    quá hạn; trễ hạn; trước hạn; đúng hạn; trước và đúng hạn; trong hạn; trực tiếp; trực tuyến; qua mạng; tồn; tồn đọng; chuyển kỳ sau; kỳ trước chuyển sang; tồn kỳ trước; mới tiếp nhận
  `,
  person: `
    nam; nữ; cảnh cáo; khiển trách; cách chức; khai trừ; buộc thôi việc; thôi việc; hạ bậc lương; kỷ luật; bổ nhiệm; bổ nhiệm lại; điều động; luân chuyển; miễn nhiệm; nghỉ hưu; nghỉ việc
    tinh giản; chuyển công tác; từ trần; thuyên chuyển; tuyển dụng; tiếp nhận; trúng tuyển; trúng cử; tái cử; chết; bị thương; bị chết; mất tích; tử vong; khỏi bệnh; ra viện; xuất viện
    dương tính; âm tính; cách ly; điều trị; đại học; cao đẳng; trung cấp; sơ cấp; thạc sĩ; thạc sỹ; tiến sĩ; trên đại học; sau đại học; cao cấp; sơ cấp nghề; trình độ; chưa qua đào tạo
    dân tộc thiểu số; dân tộc kinh; dân tộc; là nữ; là người dân tộc; đảng viên chính thức; dự bị; chính thức; khá; giỏi; xuất sắc; hoàn thành tốt; hoàn thành xuất sắc; trung bình; yếu; kém
  `,
  thing: `
    tiếp chi; chuyển tiếp; khởi công; khởi công mới; hoàn thành; đang thi công; đang triển khai; chưa triển khai; đang thực hiện; chưa thực hiện; đã hoàn thành; thành lập mới; giải thể; ngừng hoạt động
    nhất; nhì; ba; kk; khuyến khích; tạm ngừng; tạm ngừng hoạt động; hoạt động trở lại; đăng ký mới; cấp mới; cấp lại; cấp đổi; điều chỉnh; gia hạn; thu hồi; tư nhân; công lập; ngoài công lập; dân lập; tư thục; toàn trình; một phần; loại i; loại ii; mới; cũ; khác; lại
    làm; gây; khiến; giúp; đưa; nâng; xảy ra; thi công; triển khai; thực hiện; tham gia; phục vụ; đăng ký; tham mưu; xử lý; giải quyết; chuyển; nộp; thu; chi; trả; cấp; hỗ trợ; tặng; trao
    tuyên truyền; tập huấn; đào tạo; bồi dưỡng; kiểm tra; thanh tra; giám sát; đi; mất; hỏng; cháy; ngập; trồng; nuôi; mua; bán; xây; sửa chữa; nâng cấp; lắp đặt; sản xuất; chế biến; tiêu thụ; xuất khẩu
    nhập khẩu; học; thi; dạy; vay; gửi; vận động; quyên góp; ủng hộ; đóng góp; phát hiện; bắt; khởi tố; truy tố; xét xử; điều tra; phạt; tịch thu; thu giữ; tiêm; khám; mắc; nhiễm; phê duyệt; thẩm định
    công nhận; duy trì; phấn đấu; chủ yếu; trung; tổng; tập trung; bình quân; riêng; nhất là; trong đó; đặc biệt; cụ thể; phát sinh; tự nguyện; bắt buộc; đóng; hưởng; sinh sống; sinh
    sập; đổ; tốc mái; hư hỏng; bị sập; bị tốc mái; bị hư hỏng; kiên cố; bán kiên cố; tạm; nông nghiệp; phi nông nghiệp; thương mại; dịch vụ; công nghiệp; xây dựng; thủy sản; chăn nuôi; trồng trọt; lâm nghiệp
  `,
};

const ACT_TABLE = new PhraseTable<'case' | 'person' | 'thing'>();
for (const [kind, table] of Object.entries(ACTS) as ['case' | 'person' | 'thing', string][]) {
  for (const act of phrases(table)) ACT_TABLE.add(act, kind);
}

/** Whether a word behind a number is grammar, so that no noun stands there. */
export const isSmallWord = (word: string): boolean => SMALL.has(word);

/** The act or state that begins at a place, and what kind of noun was left out before it; null where none does. */
export function actAt(folded: string, at: number): 'case' | 'person' | 'thing' | null {
  return ACT_TABLE.at(folded, at)?.value ?? null;
}
