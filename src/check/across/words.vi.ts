import { ABBREVIATIONS, phrases } from '../../language/vi/index.ts';

/**
 * Words by which quantities of two reports are told to be one and the same, or not. All lower case, as `fold` leaves
 * them.
 */

/** Short forms that one author writes and another does not, and other names of one thing. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  ...ABBREVIATIONS,
  'tiểu thủ công nghiệp': 'ttcn',
  thóc: 'lúa',
  heo: 'lợn',
  bắp: 'ngô',
};

/** Phrases that say when, where, how surely or whose plan, not what. */
export const EMPTY_PHRASES = phrases(`
  so với cùng kỳ; cùng kỳ; năm trước; năm học; lũy kế; đầu năm; cuối năm; cả năm; trong năm; trong tháng
  trong quý; trong kỳ; từ đầu năm; đến nay; đến hết; tính đến; đến ngày; hiện nay; thời điểm; tháng; quý
  năm; ngày; kỳ; trên địa bàn; địa bàn; toàn huyện; toàn tỉnh; toàn xã; toàn thành phố; toàn thị xã; huyện
  ước thực hiện; ước tính; ước đạt; thực hiện được; thực hiện; ước; đạt; hiện; hiện có; vẫn còn; còn; vẫn
  khoảng; gần; hơn; trên; tổng số; số lượng; lượng; tổng; chung; riêng; cũng; trong đó; trong; đến; hết; của
  các; và; những; một; được; đã; là; có; cho; với; theo; về; tại; từ; ở; do; kết quả; công tác; tình hình
  chỉ tiêu; kế hoạch vốn; kế hoạch; dự toán; giao; phấn đấu; mục tiêu; hđnd; hội đồng nhân dân
  ủy ban nhân dân; ubnd; tỉnh giao; các loại
`);

/** Words that the unit all but says: diện tích of ha, sản lượng of tấn, đàn of con. One author may leave them out. */
export const KIND_WORDS = phrases(`
  diện tích; sản lượng; giá trị; kinh phí; số tiền; tỷ lệ; đàn; con; cây; gieo trồng; gieo cấy; gieo; trồng
  khối lượng; chiều dài; số; mức; xếp hạng; xếp thứ; đứng thứ; vị trí; hạng; thứ; xếp; đứng; bộ; tấn; ha
`);

/** Words that make another quantity of the same words: rừng trồng and rừng trồng mới. */
export const STATE_WORDS = phrases(`
  mới; chưa; đang; thêm; lại; không; mất; chết; giảm; thoát; tái; cận; bình quân; nợ; thiệt hại; thu hoạch
  chăm sóc; đăng ký; đề nghị; hỗ trợ; kéo dài; quá hạn; đúng hạn
`);

/** Words beside a number that make it another one: of other prices, of another day than the period says. */
export const BASIS_WORDS = phrases(`
  giá so sánh; giá hiện hành; giá cố định; đến đầu năm; đầu năm là; đầu năm có; đầu kỳ; đầu nhiệm kỳ
  cuối năm; cuối kỳ; năm trước; năm ngoái; kỳ trước; tháng trước; quý trước; sơ bộ
`);

/** What may be done to anything: alone it does not say what is measured. */
export const VAGUE_PHRASES = phrases(`
  hỗ trợ; tham gia; tham dự; tổ chức; xử lý; triển khai; tuyên truyền; kiểm tra; đầu tư; sử dụng; giải quyết
  hoàn thành; tiếp nhận; phát hiện; xử phạt; cấp; nhận; nộp; thu; chi; huy động; phê duyệt; xây dựng
  ban hành; tăng thêm; nguồn; vốn; phạt; số; người; hộ; lao động; cán bộ; đơn vị; dự án; công trình; mô hình
  lớp; buổi; cuộc; hội nghị; văn bản; thiệt hại; mới; khác; mở; tặng; quà; trao; bố trí; phân bổ; lũy kế
  quy mô; gồm; chưa; đang
`);

/** Who set a plan; two plans of one year may differ by it. */
export const GIVERS = phrases(`
  trung ương; thủ tướng; tỉnh; hđnd; hội đồng nhân dân; nghị quyết; huyện
`);

/** What is done and only adds up through a year. */
export const ONLY_GROWS = phrases(`
  giải ngân; thanh toán; thu ngân sách; chi ngân sách; thu nội địa; trồng rừng; rừng trồng mới; trồng mới
  khám bệnh; khám; chữa bệnh; tiêm; giải quyết việc làm; tạo việc làm; thành lập mới; tiếp nhận; sản lượng
  giá trị sản xuất; doanh thu; tổng mức bán lẻ; đón; xảy ra; tai nạn; phát hiện; xử phạt; xử lý; khởi công
  cấp mới; cấp giấy; đào tạo; khai thác; xuất khẩu
`);

/** What stands at a day and may rise and fall: never taken to add up. */
export const STANDING = phrases(`
  dư nợ; tồn; hiện có; còn lại; đang; tổng đàn; hộ nghèo; tỷ lệ; bình quân; chưa; dân số; kế hoạch
  công suất; nợ xấu; năng suất; tổng số hộ; mặt nước; hiện trạng
`);

/** What every office does and counts for itself: another office's is another number. */
export const OFFICE_WORK = phrases(`
  văn bản; ban hành; hội nghị; cuộc họp; giao ban; nhiệm vụ; hồ sơ; tiếp công dân; lượt công dân; đơn; đơn thư;
  cuộc kiểm tra; kiểm tra; thanh tra; tập huấn; tuyên truyền; biên chế; cán bộ; công chức; viên chức; đảng viên;
  tin; bài; tin bài; báo cáo; quyết định; buổi; cuộc
`);

/** Offices that report on themselves, not on the place where they stand. */
export const INSTITUTIONS = phrases(`
  ngân hàng; phòng giao dịch; trường; bệnh viện; trung tâm; công ty; hợp tác xã; doanh nghiệp; trạm; hội; đoàn; ban quản lý
`);

/** Amounts that a place and the places within it may each have: the communes' own is no part of the district's. */
export const NOT_PARTED = phrases(`
  kinh phí; hỗ trợ; chi ngân sách; chi thường xuyên
`);
