import { PhraseTable, phrases } from './words.ts';

/** What a counting noun counts, as far as the reader needs it: where a word is left out, and where a name ends. */
export type NounKind = 'person' | 'case' | 'place' | 'thing';

/**
 * Words that stand between a number and what it counts. A longer phrase of the list is taken before a shorter one;
 * the list is of the language of reports, and a noun that it lacks is read by its first words.
 */
const TABLES: Readonly<Record<NounKind, string>> = {
  person: `
    người; người dân; 
    người việt nam
    lượt người; lượt khách; lượt công dân; lượt trẻ em; lượt trẻ; lượt bệnh nhân; lượt học sinh
    lượt hộ; lượt đối tượng; lượt học viên; lượt cán bộ; lượt đại biểu; lượt hội viên; lượt lao động
    lượt khách hàng; cụ; ông; bà; vị; chị; anh; lượt hành khách; lượt đoàn viên
    lượt cán bộ, chiến sĩ; lượt cán bộ, chiến sỹ; lượt đảng viên; lượt phụ nữ; lượt thanh niên; lượt nông dân
    lượt giáo viên; lượt bạn đọc; lượt độc giả; lượt thành viên; lượt chiến sỹ; lượt chiến sĩ; lượt dân quân
    hộ; hộ dân; hộ gia đình; hộ gia đình, cá nhân; hộ khẩu
    hộ, cá nhân; gia đình
    khẩu; nhân khẩu; dân; nhân dân; cư dân; đồng bào; nhân hộ khẩu
    cá nhân; công dân; cử tri; hội viên; đoàn viên; đoàn viên, hội viên; đoàn viên, thanh niên; đoàn viên thanh niên
    thành viên; thanh niên; phụ nữ; nam; nữ; nam giới; nông dân; công nhân; công nhân viên; công nhân lao động
    lao động; chuyên gia; nhân viên; nhân viên y tế; nhân lực; nhân sự; nhân công; nhân chứng
    cán bộ; cán bộ, công chức, viên chức; cán bộ, công chức; cán bộ công chức, viên chức; cán bộ công chức viên chức
    cán bộ, chiến sĩ; cán bộ, chiến sỹ; cán bộ, đảng viên; cán bộ quản lý, giáo viên; cán bộ quản lý; cán bộ giáo viên
    cán bộ, giáo viên; cán bộ, giáo viên, nhân viên; cán bộ, hội viên; cán bộ, viên chức
    cbcc; cbccvc; cb,cc; cb, cc, vc; cbql; cbgv; công chức, viên chức; công chức; viên chức; biên chế; công chức, người lao động
    đồng chí; đ/c; đảng viên; đại biểu; ủy viên; chiến sĩ; chiến sỹ; bộ đội; quân nhân
    chiến sỹ thi đua cơ sở; chiến sỹ thi đua; chiến sĩ thi đua; chiến sĩ thi đua cơ sở; thương binh; bệnh binh; liệt sĩ; liệt sỹ
    dân quân; quân nhân dự bị; tân binh; dân quân tự vệ; hạ sĩ quan; sĩ quan; sỹ quan
    học sinh; học sinh, học viên; học sinh, sinh viên; học viên; sinh viên; thí sinh; em; cháu; hs; gv; hv; hsg; đvtn
    trẻ; trẻ em; học sinh, trẻ em; bé; bé trai; bé gái; thiếu nhi; thiếu niên
    giáo viên; giảng viên; nhà giáo; hiệu trưởng; phó hiệu trưởng; hiệu trưởng, phó hiệu trưởng; tuyên truyền viên; báo cáo viên
    bác sĩ; bác sỹ; y sĩ; y sỹ; dược sĩ; dược sỹ; điều dưỡng; nữ hộ sinh; hộ sinh; y tá; kỹ sư; kĩ sư; kỹ thuật viên; bệnh nhân
    tiến sĩ; tiến sỹ; thạc sĩ; thạc sỹ; giáo sư; phó giáo sư; cử nhân; thầy thuốc; sản phụ; thai phụ; bà mẹ
    mẹ việt nam anh hùng; bà mẹ việt nam anh hùng
    đối tượng; bị can; bị cáo; phạm nhân; nghi phạm; con nghiện; nạn nhân; bị hại; bị đơn; nguyên đơn; đương sự
    phó chủ tịch; chủ tịch; bí thư; phó bí thư; trưởng thôn; trưởng bản; trưởng ban; phó trưởng ban; trưởng phòng; phó phòng
    phó trưởng phòng; giám đốc; phó giám đốc; trưởng công an xã; phó trưởng công an xã; trưởng công an; phó chỉ huy quân sự xã
    chỉ huy trưởng; phó chỉ huy trưởng; phó; trưởng; lãnh đạo; chủ rừng; chủ hộ; chủ thể; chủ phương tiện; chủ cơ sở
    hòa giải viên; cộng tác viên; thanh tra viên; trợ giúp viên; luật sư; công chứng viên; giám định viên; đấu giá viên
    vận động viên; huấn luyện viên; trọng tài; nghệ nhân; nghệ sĩ; nghệ sỹ; diễn viên; tác giả; phóng viên; hướng dẫn viên
    già làng; chức sắc; chức việc; tín đồ; linh mục; mục sư; nhà sư; tăng ni; tu sĩ; tình nguyện viên; kiểm lâm
    thân nhân; khách; khách hàng; hành khách; du khách; doanh nhân; thương nhân
    thuyền viên; ngư dân; lái xe; tài xế; cổ đông; nhà đầu tư; nhà thầu; kế toán
    ứng viên; ứng cử viên; lưu học sinh; du học sinh; tốp; toán; ca sĩ; đoàn viên công đoàn
    f0; f1; ca
  `,
  case: `
    vụ; vụ việc; vụ án; vụ, việc
    trường hợp; việc; đơn; đơn thư; đơn, thư; thư; cuộc; lượt; lần; đợt; phiên; buổi; đêm
    vi phạm; sai phạm; lỗi; lỗi vi phạm; hành vi; hành vi vi phạm; kiến nghị; ý kiến; ý kiến, kiến nghị; phản ánh; tin báo; tố giác
    tin; khiếu nại; tố cáo; tranh chấp; lượt ý kiến; tin báo, tố giác; câu hỏi; phản ánh, kiến nghị; vướng mắc; tồn tại; khuyết điểm
    trận; cơn bão; cơn; áp thấp; ổ dịch; ổ; đám cháy; sự cố; sự kiện
    băng nhóm; băng, nhóm; tụ điểm; điểm nóng; chuyên án; bản án; quyết định thi hành; thông báo thụ lý
    hồ sơ; bộ hồ sơ; bộ; thủ tục; thủ tục hành chính; tthc; dịch vụ công; dịch vụ công trực tuyến; giao dịch; lượt giao dịch; dịch vụ
    cuộc thi; đoàn
    hội nghị; hội thảo; hội thi; hội diễn; hội chợ; hội đồng; lễ; lễ hội; giải; giải thể thao; giải nhất; giải nhì; giải ba; giải khuyến khích; giải thưởng
    huy chương; huy chương vàng; huy chương bạc; huy chương đồng; hcv; hcb; hcđ; cúp; bằng khen; giấy khen; cờ; cờ thi đua; huân chương
    phiên họp; kỳ họp; phiên tòa; phiên giao dịch; phiên chợ; kỳ; lớp tập huấn; khóa; khóa học; khóa đào tạo
    lượt xe; lượt phương tiện
    lượt băng zôn; lượt tin; lượt bài; mũi; liều; liều vắc xin; mẫu; lượt mẫu
    mẫu xét nghiệm; xét nghiệm; test; suất diễn; đêm diễn; chương trình
    chỉ tiêu; chỉ tiêu, nhiệm vụ; tiêu chí; nhiệm vụ; nhiệm vụ, giải pháp; nhóm nhiệm vụ; nội dung; mục tiêu; giải pháp; chỉ số; chỉ số thành phần
    đề tài; sáng kiến; đề án; dự án; tiểu dự án; chương trình, dự án; đề tài, dự án; kế hoạch; chính sách; nội dung, nhiệm vụ; gói; gói thầu
    hợp đồng; phiếu; biên bản; kết luận; khoản; hạng mục; hạng mục công trình; lĩnh vực; nhóm; vấn đề; phương án
    yêu cầu; đề nghị; đề xuất; tiêu chuẩn; chuyên đề; chuyên mục; phóng sự; bước; thành phần; chức danh; vị trí; vị trí việc làm; danh hiệu; phong trào
    bản án, quyết định; án; ngày công; ngày; ngày làm việc; tiết; tiết mục; tín chỉ; môn
  `,
  place: `
    xã; xã, thị trấn; xã, phường; xã, phường, thị trấn; xã, phường, đặc khu; phường; phường, xã; thị trấn; đặc khu; huyện
    huyện, thị xã; huyện, thành phố; huyện, thị xã, thành phố; quận; quận, huyện; quận, huyện, thị xã; thị xã; thành phố
    tỉnh; tỉnh, thành phố; tỉnh, thành; tỉnh thành; địa phương; nước; quốc gia; quốc gia và vùng lãnh thổ; vùng; châu lục
    thôn; thôn, bản; thôn bản; thôn, bản, tổ dân phố; thôn, tổ dân phố; thôn, xóm; thôn, khu phố; thôn, làng; thôn, buôn
    thôn, ấp; bản; bản, tổ dân phố; bản, khu phố; bản, tiểu khu; tiểu khu; xóm; xóm, tổ dân phố; làng; ấp; ấp, khu phố; khóm
    ấp, khóm; buôn; buôn, thôn; bon; plei; phum; sóc; khu phố; khu; khu dân cư; khu, tổ dân phố; tổ dân phố; tdp; tổ; khối; khối phố
    cụm; cụm dân cư; cụm công nghiệp; ccn; khu công nghiệp; kcn; khu kinh tế; khu đô thị; khu tái định cư; địa bàn; địa bàn dân cư
    đơn vị hành chính; đơn vị hành chính cấp xã; đvhc
  `,
  thing: `
    văn bản; công văn; quyết định; báo cáo; tờ trình; thông báo; chỉ thị; nghị quyết; công điện; hướng dẫn; quy định; quy chế
    dự thảo; dự thảo luật; dự thảo quyết định; dự thảo nghị quyết; dự thảo văn bản; văn bản chỉ đạo; văn bản quy phạm pháp luật; vbqppl
    quyết định xử phạt; luật; nghị định; thông tư; bộ luật; giấy mời; tài liệu; bộ tài liệu; văn bản quy phạm; loại văn bản; chương trình hành động
    giấy chứng nhận; giấy phép; giấy; giấy tờ; gcn; gcnqsdđ; giấy xác nhận; chứng chỉ; gplx
    giấy đăng ký; chứng nhận; chứng thư; chữ ký số; chứng thư số; tài khoản; mã số; mã số vùng trồng; mã qr; nhãn hiệu; thương hiệu; văn bằng
    thẻ; thẻ bhyt; thẻ bảo hiểm y tế; căn cước công dân; thẻ căn cước; cccd; cmnd; hộ chiếu; sổ; sổ bhxh; sổ hộ khẩu; sổ tiết kiệm; con dấu; thẻ căn cước công dân
    bản sao; trang; trang tin; bài; bài viết; bài báo; tin bài; tin, bài; tin, bài, ảnh; tin tức; bản tin; ấn phẩm; tờ rơi; tờ gấp; tờ; cuốn; quyển
    cuốn sách; bản sách; sách; đầu sách; đầu báo; tạp chí; số báo; tập; tập san; đĩa; băng rôn; băng zôn; băng; khẩu hiệu; pa nô; panô; pano; áp phích
    cụm pa nô; cụm pano; cụm panô; biển; biển báo; biển quảng cáo; bảng; bảng tin; poster; lá cờ; mặt bạt; cụm loa; loa; bộ loa; trang thông tin điện tử; trang web
    video; clip; ảnh; tác phẩm; hiện vật; di tích; di tích lịch sử; di sản; danh lam thắng cảnh; lượt băng rôn; mét băng rôn; lễ hội truyền thống
    chủ đầu tư; cơ quan; cơ quan, đơn vị; cơ quan, đơn vị, doanh nghiệp; cơ quan, đơn vị, doanh nghiệp, trường học; đơn vị; đơn vị, địa phương; đơn vị trường học
    đơn vị trường; sở, ngành; sở; ban; ban, ngành; phòng; phòng, ban; phòng chuyên môn; ban quản lý; ban chỉ đạo; chi cục; chi nhánh; văn phòng; văn phòng đại diện
    tổ chức; tổ chức, cá nhân; tổ chức cơ sở đảng; tổ chức đảng; chi bộ; chi, đảng bộ; đảng bộ; chi đoàn; chi hội; hội; hội quần chúng; công đoàn; công đoàn cơ sở
    đoàn thể; tập thể; tập thể, cá nhân; câu lạc bộ; clb; đội; đội văn nghệ; đội bóng; trung đội; tiểu đội; đại đội; tổ công tác; tổ hợp tác; tht; tổ hòa giải
    tổ công nghệ số cộng đồng; tổ tiết kiệm và vay vốn; tổ tự quản; tổ liên gia; tổ an ninh; mô hình; mô hình điểm; điển hình; điểm nhóm; hợp tác
    nhóm hộ; nhóm, lớp; nhóm lớp; nhóm trẻ; lớp; lớp học; phòng học; trường; trường học; trường mầm non; trường tiểu học; trường thcs; trường thpt; cơ sở giáo dục
    điểm trường; trung tâm; trung tâm học tập cộng đồng; cơ sở; cơ sở kinh doanh; cơ sở sản xuất; cơ sở y tế; cơ sở sản xuất, kinh doanh; cơ sở lưu trú; cơ sở thờ tự
    trạm; trạm y tế; trạm biến áp; tba; trạm bts; trạm phát sóng; trạm bơm; bệnh viện; phòng khám; nhà thuốc; quầy thuốc; giường; giường bệnh; cơ sở khám chữa bệnh
    doanh nghiệp; dn; doanh nghiệp, hợp tác xã; công ty; tập đoàn; tổng công ty; hợp tác xã; htx; liên hiệp hợp tác xã
    quỹ; quỹ tín dụng; quỹ tín dụng nhân dân; ngân hàng; tổ chức tín dụng; trang trại; gia trại; làng nghề; cơ sở chăn nuôi; cơ sở giết mổ; chuỗi; chuỗi liên kết; vùng trồng
    nhà máy; nhà máy thủy điện; xưởng; chợ; siêu thị; cửa hàng; trung tâm thương mại; cửa hàng xăng dầu; khách sạn; nhà nghỉ; nhà hàng; quán; homestay; kiốt; ki ốt; gian hàng
    quầy; quầy hàng; sạp; điểm; điểm bán hàng; điểm cầu; điểm thi; cảng cá; bến cá; điểm đến; điểm sạt lở; điểm di tích; điểm phục vụ; điểm du lịch; tour; tuyến; tuyến du lịch; điểm bưu điện; bưu cục; điểm bưu điện - văn hóa xã; buồng; phòng nghỉ
    công trình; công trình, dự án; công trình và dự án; dự án đầu tư; dự án, công trình; danh mục; danh mục dự án; danh mục công trình
    tuyến đường; con đường; đường; đoạn; đoạn đường; cầu; cây cầu; cầu treo; cống; kênh; tuyến kênh; kênh mương; đập; hồ; hồ chứa; hồ đập; kè; đê; bến; bến xe; bến cảng; cảng; nút giao; mét kè
    nhà; ngôi nhà; căn nhà; căn; căn hộ; căn nhà ở; nhà ở; nhà văn hóa; nhà tình nghĩa; nhà tình thương; nhà đại đoàn kết; nhà vệ sinh; nhà tiêu; nhà tạm; nhà ở xã hội; nhà kính; sân; sân vận động
    sân bóng; sân chơi; bể; bể bơi; bể chứa; giếng; giếng khoan; giếng nước; nghĩa trang; mộ; ngôi mộ; chùa; nhà thờ; đình; đền; miếu; tôn giáo; giáo họ; giáo xứ; liên đoàn; hệ phái
    thửa; thửa đất; lô; mảnh; khu đất; ô; mỏ; điểm mỏ; bãi; bãi rác; bồn; tủ; máy; máy móc; máy gặt; máy cày; máy tính; bộ máy tính; máy in; máy bơm; camera
    thiết bị; bộ thiết bị; trang thiết bị; dụng cụ; công cụ; phương tiện; xe; xe máy; xe mô tô; xe ô tô; ô tô; mô tô; xe tải; xe đạp; xe khách; chuyến xe; chuyến; chuyến bay; toa; container
    tàu; tàu cá; tàu thuyền; thuyền; ghe; xuồng; phà; bè; lồng; lồng bè; lồng, bè; ô lồng; cưa xăng; cưa; súng; khẩu súng; quả; trái; bông; củ; hạt; viên; vỏ; vũ khí; dao; điện thoại
    con; gia súc; gia cầm; đầu gia súc; đầu con; đàn; đàn ong; tổ ong; ổ gà; trâu; bò; lợn; heo; dê; gà; vịt
    cây; cây giống; cây xanh; gốc; bầu; cây trồng; giống; giống cây; giống cây trồng; chồi; hom; bụi; túi bầu; luống; loài; loại; chủng loại; loại hình; sản phẩm
    mặt hàng; nhóm hàng; thùng; bao; gói quà; hộp; chai; lọ; bình; bình gas; can; kiện; cuộn; tấm; cái; chiếc; đôi; bộ quần áo; bộ đồ
    suất; suất quà; suất học bổng; phần; phần quà; xuất quà; món quà; quà; học bổng; khẩu trang; bánh; bánh heroin; tép; tép heroin; đơn vị máu
    thuê bao; điểm phát wifi; tên miền; phần mềm; hệ thống; ứng dụng; nền tảng; cơ sở dữ liệu; csdl; địa chỉ; hộp thư; kênh thông tin; nhóm zalo; trang fanpage
    cột; cột điện; cột mốc; mốc; trụ; bóng đèn; đèn; bóng; đường dây; đồng hồ; đồng hồ nước; công tơ; máy biến áp; lò; lò gạch; dây chuyền; cặp; đám cưới; đám tang
    trục; làn xe; tầng; dòng họ; dân tộc; thế hệ; nhịp; cửa; cửa khẩu; khâu; vùng sản xuất; vùng nguyên liệu; cánh đồng; cánh đồng lớn; nguồn; nguồn vốn; món; món vay; khoản vay; lượt vay; phiếu bầu
    mục; phần việc; đầu việc; đầu mối; bậc học; cấp học; ngành; ngành hàng; ngành nghề; nghề; nhóm nghề; môn học; khẩu phần; bữa; bữa ăn; mâm; tủ sách; thư viện; tủ thuốc; đài; đài truyền thanh; cụm truyền thanh; trạm truyền thanh
  `,
};

/** A counting noun of the list. */
export interface CountingNoun {
  readonly noun: string;
  readonly kind: NounKind;
}

/** The list, as written above. */
export const NOUNS: readonly CountingNoun[] = (Object.entries(TABLES) as [NounKind, string][]).flatMap(
  ([kind, table]) => phrases(table).map((noun) => ({ noun, kind })),
);

export const COUNTING_NOUNS = new PhraseTable<CountingNoun>();
for (const entry of NOUNS) COUNTING_NOUNS.add(entry.noun, entry);

/** What begins as a noun of the list does and counts nothing: "tháng 6 giải ngân". */
const OTHER_WORDS = phrases('giải ngân; giải quyết; giải phóng; giải thể; giải trình; giải tỏa; giải toả');
const OTHERS = new PhraseTable<null>();
for (const words of OTHER_WORDS) OTHERS.add(words, null);

/** The longest noun that stands at a place of a folded text; null where none does, or only the beginning of another word. */
export function countingNounAt(
  folded: string,
  at: number,
): { readonly end: number; readonly value: CountingNoun } | null {
  const noun = COUNTING_NOUNS.at(folded, at);
  return noun !== null && (OTHERS.at(folded, at)?.end ?? 0) > noun.end ? null : noun;
}

/** Whether a unit counts people, each once: no households, no turns, no cases of an illness. */
export function countsPeople(unit: string): boolean {
  return countingNounAt(unit, 0)?.value.kind === 'person' && !NO_PEOPLE.test(unit);
}
const NO_PEOPLE = /^(?:lượt|hộ|nhân hộ|gia đình|tốp|toán|ca|khách|du khách|hành khách)(?![\p{L}])/u;
