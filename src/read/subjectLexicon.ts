/*
 * Lists of words for subjects, each written once: what measures nothing by itself, what says only when or that something was done.
 */

/** The members of a list written with commas. */
export const listed = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** Names of measures. */
export const MEASURE_NOUNS = listed(`
  tổng, số, tổng số, kinh phí, tổng kinh phí, kinh phí thực hiện, số tiền, tổng số tiền, diện tích,
  tổng diện tích, năng suất, sản lượng, mức, giá trị, tổng giá trị, doanh thu, tổng vốn, nguồn vốn, vốn,
  tổng mức đầu tư, quy mô, trị giá, chiều dài, khối lượng, tổng dư nợ, dư nợ, tỷ lệ, bình quân, đơn giá,
  công suất, tổng công suất, trọng lượng, thời lượng, lũy kế
`);

/** Verbs and nouns that beside a measure say nothing of the thing measured: "kế hoạch vốn giao". */
export const BARE_VERBS = listed(`
  kế hoạch, kế hoạch vốn, đầu tư, giao, được giao, giải ngân, thực hiện, đề nghị, phê duyệt, chấp nhận,
  quyết toán, cấp phát, thanh toán, ước, đã, vốn giao, huy động, đạt, thu hoạch, gieo trồng, trồng,
  đóng góp, được, từ, nhân dân, phấn đấu, vốn kéo dài, kéo dài sang, giá trị đề nghị
`);

/** Nouns with which the name of a measure begins that may go on over commas: "Giá trị sản xuất công nghiệp, xây dựng". */
export const NAMES = listed(`
  tổng, giá trị, số, tỷ lệ, diện tích, sản lượng, doanh thu, thiệt hại, về, đàn, mức, năng suất
`);

/** Verbs with which the account of a deed begins. */
export const ACTS = listed(`
  hỗ trợ, tổ chức, triển khai, thực hiện, xây dựng, ban hành, cấp, tiếp nhận, xử lý, xử phạt, thu, thu giữ,
  nộp, chi, chi trả, phát hiện, bắt, khởi tố, kiểm tra, trồng, gieo, chăm sóc, bảo vệ, khai thác,
  giải ngân, phê duyệt, huy động, cho vay, đào tạo, mở, cử, tuyển, giải quyết, tiêm phòng, tiếp tục,
  tập trung, chỉ đạo, phối hợp, duy trì, đẩy nhanh, tuyên truyền, vận động, hoàn thành, phấn đấu, đầu tư,
  nâng cấp, sửa chữa, thanh toán, công nhận, rà soát, trao, tặng, khám, tạo, đưa, lắp, đã, bàn giao,
  quản lý, làm, ước, bị, được, phổ biến, đăng ký, khen thưởng, đo đạc, quy chủ, tập huấn, bồi dưỡng,
  phòng trừ, nghiệm thu, thẩm định, kiện toàn, tham mưu, bố trí, phân bổ, giao, ký, tiếp, tăng cường,
  đẩy mạnh, hướng dẫn, đôn đốc, thành lập, hòa giải, hoà giải, điều tra, khám phá, xét xử, chứng thực,
  tuyển dụng, lập, trình, vượt, nạo vét, xóa, hiến
`);

/** What is done to somebody against his will. */
export const PUNISHING = listed('khởi tố, xử phạt, tạm giữ, tạm giam, truy tố');
/** What is done to a person or thing that is counted. */
export const AFFECTING = listed(
  'giải quyết việc làm, tạo việc làm, cử, bổ nhiệm, bổ nhiệm lại, huấn luyện, bồi dưỡng, kiểm tra, thanh tra, công nhận, kiện toàn, khen thưởng',
);
/** What ends with a paper or an answer: done once it is counted. */
export const ENDING = listed('phê duyệt, ban hành, giải quyết, tiếp nhận, trả kết quả, hoàn thành, giải ngân, nhận');

/** Acts that say by themselves that they last, or that are nouns as well: no "đã", "được" stands before them. */
export const UNVOICED = listed(`
  đã, được, bị, ước, thu, chi, tiếp tục, tập trung, duy trì, đẩy nhanh, phấn đấu, phối hợp, tăng cường,
  đẩy mạnh, quản lý, vượt, làm, tiếp, thu nhập, đầu tư, hiến, tuyển sinh, chưa, đang, nợ
`);

/** Small words before a name. */
export const LEADERS = listed(`
  và, với, trong đó, gồm, bao gồm, đã, hiện, hiện nay, hiện tại, còn, có, được, trong tháng, trong năm,
  cụ thể, do, đồng thời, nay, trong kỳ, ước, dự ước, đến nay, về, ngoài ra, theo đó, nhưng, qua đó, lại,
  hiện có, toàn bộ, riêng, năm nay, so với cùng kỳ, là, tiếp tục, tổ chức, xảy ra
`);

/** Small words between a name and its number. */
export const TRAILERS = listed(`
  đạt, ước đạt, là, được, ước, khoảng, trên, hơn, gần, có, với, cho, bằng, của, thực hiện được, thực hiện,
  đạt được, hiện có, tới, đến, ước tính, đã, dự kiến, từ, tại, trong đó, bình quân, xấp xỉ, đạt trên,
  đạt khoảng, ước khoảng, còn, xuống, lên, giảm xuống, tăng lên, giảm còn, lên tới, lên đến, ước thực hiện,
  hiện đã, để, không dưới, gồm, chỉ, mới đạt, mới chỉ, và, dưới, chiếm, đối với, tổ chức, xảy ra, hiện
`);

/** What "đạt" is followed by where it says which things are meant, not how much of them. */
export const QUALITIES = listed(`
  chuẩn, NTM, tiêu chuẩn, bộ tiêu chí, tiêu chí, danh hiệu, giải, nông thôn, loại, yêu cầu
`);

/** Words that only say that the counted took part or came to harm. */
export const PARTAKING = listed(`
  làm chết, bị chết, tham gia, tham dự, dự, nghe, được tiếp, tiếp, chết, bị thương, tham gia học tập
`);

/** "tính đến ngày 15/3/2018", "6 tháng đầu năm": pattern sources of the words that say when. */
const DATE = '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?';
const TIMES = [
  `(?:tính |từ đầu năm )?(?:đến|tới) (?:hết |cuối )?(?:ngày )?${DATE}`,
  '(?:tính |từ đầu năm )?đến (?:nay|hết tháng \\d{1,2}|cuối tháng \\d{1,2}|thời điểm báo cáo|thời điểm hiện tại)',
  'từ đầu năm(?: đến nay)?',
  '(?:trong )?(?:0?\\d{1,2}|sáu|chín|ba) tháng (?:đầu|cuối)? ?năm(?: \\d{4})?',
  'trong (?:tháng|quý|năm|kỳ|tuần|đợt)(?: \\d{1,2}| qua| này|(?= đã| toàn| có))',
];
export const TIME = `(?:${TIMES.join('|')})`;
