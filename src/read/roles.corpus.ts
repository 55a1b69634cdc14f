/**
 * Sentences with the part that each figure plays. A figure stands in braces: the number, its role, behind `>` the ordinal of
 * the figure that it is about or is a part of, behind `~` that it is an estimate. A number outside braces is no figure.
 * A signed number shows the value where the text says giảm.
 */
export const PLANS = `
Lúa mùa gieo cấy {520 level} ha, đạt {104 attainment>1}% kế hoạch ({500 target>1} ha), tăng {20 change>1} ha so với cùng kỳ năm trước.
Kế hoạch giao {2.400 target>2} ha, đến nay đã gieo {2.280 level} ha, đạt {95 attainment>2}% kế hoạch.
Trồng rừng được {150 level} ha/KH {200 whole>1} ha, đạt {75 attainment>1}%.
Thu ngân sách ước đạt {316,5 level~} tỷ đồng, đạt {45 attainment>1}% dự toán tỉnh giao và {43 attainment>1}% dự toán HĐND huyện giao.
Thu nội địa {24 level} tỷ đồng, bằng {60 attainment>1}% DT năm; chi {30,5 level} tỷ đồng, bằng {61 attainment>3}% DT.
Giải quyết việc làm cho {1.320 level} lao động, vượt {10 attainment>1}% kế hoạch năm.
Trồng mới {35 level} ha chè, vượt {5 change>1} ha so với kế hoạch.
Năm nay phấn đấu trồng mới {120 target} ha rừng.
Tổng kế hoạch vốn năm 2024 là {120,5 target>2} tỷ đồng, đã giải ngân {60,25 level} tỷ đồng, đạt {50 attainment>2}% kế hoạch.
Nguồn vốn tỉnh quản lý {18.000 target>2} triệu đồng, đã giải ngân {9.000 level} triệu đồng, đạt {50 attainment>2}%.
Ban hành kế hoạch thanh tra, tổ chức {12 level} cuộc thanh tra tại {15 level} đơn vị.
Kế hoạch vốn là {90 target} tỷ đồng, trong đó vốn giao đầu năm {70 target} tỷ đồng; chưa phân bổ {20 target} tỷ đồng.
Chi chương trình mục tiêu {7,5 level} tỷ đồng.
Thu bổ sung có mục tiêu {2.230 level} triệu đồng, thu bổ sung cân đối {900 level} triệu đồng.
Tổng số giường kế hoạch {100 level} giường, giường thực kê {120 level} giường.
Gieo cấy {640 level} ha, bằng {101,6 attainment>1}% so với KH, bằng {98,4 growth>1}% so với CK.
Tỷ lệ hộ dùng nước sạch {91,5 level}% (KH: {90 target>1}%), tăng {1,5 change>1}% so với cùng kỳ, vượt {1,5 change>1}% kế hoạch.
Thu phí {820 level} triệu đồng, bằng {41 attainment>1}% dự toán xã giao ({2.000 target>1} triệu đồng) và bằng {105,1 growth>1}% so với cùng kỳ.
Biên chế được giao là {120 target} chỉ tiêu, gồm {16 target} chỉ tiêu sự nghiệp văn hóa và du lịch; {30 target} chỉ tiêu sự nghiệp khác; {74 target} chỉ tiêu giáo dục.
Năm nay xã được giao {19 target} chỉ tiêu nghĩa vụ quân sự và {4 target} chỉ tiêu công an, có {12 level} chỉ tiêu hoàn thành.
Phấn đấu thu ngân sách đạt từ {35 target} tỷ đồng trở lên.
Phấn đấu giải ngân đạt {100 target}% kế hoạch vốn.
Tỷ lệ trẻ ra lớp: nhà trẻ {12,5 level}%/KH {13 whole>1}%; mẫu giáo {95,2 level}%/KH {96 whole>3}%.
Tỷ lệ bao phủ bảo hiểm y tế {92,4 level}%, thấp hơn {-1,6 change>1}% so với chỉ tiêu tỉnh giao ({94 target>1}%).
Kế hoạch vốn thực hiện Chương trình phát triển vùng cao trên địa bàn huyện là {164 target>2} tỷ đồng; đã giải ngân {74 level} tỷ đồng.
Gọi công dân nhập ngũ đạt {100 attainment}% chỉ tiêu: {96 level} công dân.
Vốn năm trước kéo dài sang năm nay {41,3 target>2} tỷ đồng, giải ngân {39,8 level} tỷ đồng.
Tạo việc làm cho {415 level} lao động (đạt {103,8 attainment>1}%).
Năm tới xã được giao chỉ tiêu tuyển {21 target} công dân, gồm {17 target} người đi bộ đội và {4 target} người đi công an.
Tòa án đã thụ lý {90 level} vụ việc; đã giải quyết {61 level} vụ việc. Trong đó: án hình sự thụ lý {30 level>1} vụ, đã giải quyết {22 level>2} vụ; án dân sự thụ lý {44 level>1} vụ, giải quyết {25 level>2} vụ.
Công an đã xử lý {11 level} vụ việc, gồm {07 level>1} vụ trộm cắp và {04 level>1} vụ gây thương tích, tăng {03 change>1} vụ so với cùng kỳ.
Số có điều kiện thi hành {240 level} việc/{15,2 level} tỷ đồng; đã thi hành xong {180 level>1} việc/{9,12 level>2} tỷ đồng (đạt {75 share>3}% về việc và {60 share>4}% về tiền).
GRDP tăng {7,2 growth}%. Trong đó, khu vực I tăng {3,1 growth}%, đóng góp {0,9 level>1} điểm phần trăm; khu vực II tăng {9,5 growth}%, đóng góp {4,1 level>1} điểm phần trăm.
Tỷ lệ hộ nghèo còn {2,4 share>2}% ({112 level} hộ), giảm {-0,6 change>1}% so với cùng kỳ.
Tỷ lệ hộ nghèo còn {2,4 share>2}%, tương ứng {112 level} hộ.
Giải ngân nguồn vốn xây dựng cơ bản đạt {31,5 attainment>2}% trên tổng số vốn {84 target} tỷ đồng được giao.
GRDP ước tăng {6,3 growth~}% so với cùng kỳ.
Đàn lợn {54.000 level} con, đạt {96 attainment>1}% so với kế hoạch cả năm là {56.250 target>1} con.
Xảy ra {63 level} vụ, làm {29 level} người chết, {51 level} người bị thương; so với cùng kỳ giảm {-9 change>1} vụ (-{-12,5 growth>1}%).
Có {11.800 level} người tham gia bảo hiểm y tế, bao phủ {94,1 share>1}% dân số.
Lãnh đạo đã tiếp {64 level} lượt/{71 level} lượt người đến khiếu nại.
Tòa án thụ lý và giải quyết {121 level}/{96 level} vụ án dân sự; án hành chính {05 level}/{03 level} vụ.
Có {11 level}/{18 whole>1} chỉ tiêu đạt trên 50% kế hoạch.
Dự kiến có {9 level~}/{12 whole>1} chỉ tiêu hoàn thành.
Đào tạo nghề cho {640 level} người/{1.200 whole>1} chỉ tiêu, bằng {53,3 attainment>1}% kế hoạch.
Thu ngân sách {80 level} tỷ đồng, bằng {60 attainment>1}% dự toán (không tính tiền sử dụng đất đạt {70 attainment}%).
Lệ phí thu {12 level} tỷ đồng, bằng {61 attainment>1}% và {58 attainment>1}%; đạt {75 attainment>1}% kế hoạch và {98 growth>1}% so với cùng kỳ.
Kế hoạch vốn (kể cả vốn kéo dài) {150 target} tỷ đồng, gồm vốn đầu tư {90 target} tỷ đồng, vốn sự nghiệp {60 target} tỷ đồng.
DT gieo trồng {85 level} ha.
Còn {04 level} chủ đầu tư giải ngân dưới 40%.
Thuế giá trị gia tăng: {640 level} triệu đồng, tăng {12 change>1} triệu đồng so với cùng kỳ.
Đóng góp của ngành xây dựng vào tăng trưởng đạt {1,2 level} điểm phần trăm.
Theo kế hoạch năm 2023, huyện sẽ dạy nghề cho {3.000 target>2} lao động. Đến nay đã dạy nghề cho {2.700 level} lao động nông thôn (đạt {90 attainment>2}%).
Xã được giao tuyển {28 target} thanh niên thực hiện nghĩa vụ quân sự và {09 target} thanh niên tham gia công an.
Biên chế được giao {72 target>2}, hiện có {64 level} cán bộ, công chức.
Huyện được giao {236 target} chỉ tiêu, gồm {24 target} chỉ tiêu sự nghiệp văn hóa, thể thao; {180 target} chỉ tiêu sự nghiệp giáo dục; {32 target} chỉ tiêu khác.
Cho vay {92 level} tỷ đồng, cho {2.400 level} lượt khách hàng vay vốn, đạt {98 attainment>1}% kế hoạch.
Số người tham gia bảo hiểm y tế là {9.350 level} người, đạt tỷ lệ bao phủ {93,5 share>1}% dân số, thấp hơn {-0,5 change>2}% so với chỉ tiêu tỉnh giao ({94 target>2}%).
Dự án mới có tổng vốn cấp mới và tăng thêm {98 level} triệu USD (cấp mới {75 level>1} triệu USD, tăng vốn: {23 level>1} triệu USD).
`;

export const COMPARISONS = `
Sản lượng {131 level} tấn, tăng {12,5 growth>1}% so với cùng kỳ, giảm {-3 growth>1}% so với tháng trước.
Gieo trồng {561 level} ha, năng suất {60 level} tạ/ha, sản lượng {3.366 level} tấn; so với cùng kỳ diện tích tăng {14 change>1} ha, năng suất tăng {0,8 change>2} tạ/ha, sản lượng giảm {-5 change>3} tấn.
Xảy ra {12 level} vụ, làm chết {05 level} người, bị thương {09 level} người; so với cùng kỳ giảm {-3 change>1} vụ, tăng {01 change>2} người chết, giảm {-2 change>3} người bị thương.
Xảy ra {12 level} vụ cháy (cùng kỳ {15 prior>1} vụ).
Xảy ra {12 level} vụ, làm chết {05 level} người (cùng kỳ năm trước xảy ra {15 prior>1} vụ, làm chết {04 prior>2} người).
Tiếp {38 level} lượt với {41 level} người (cùng kỳ tiếp {45 prior>1} lượt/{52 prior>2} người).
Xử phạt {20 level} vụ, thu {31 level} triệu đồng (cùng kỳ {25 prior>1} vụ với số tiền {40 prior>2} triệu đồng).
Nhận {31 level} đơn (năm trước chuyển sang {06 level>1} đơn; nhận mới {25 level>1} đơn).
Doanh thu đạt {54 level} tỷ đồng, bằng {112,5 growth>1}% so với cùng kỳ.
Tỷ lệ hộ nghèo còn {4,2 level}%, giảm {-1,1 change>1}% so với năm 2023.
Số doanh nghiệp tăng từ {340 prior>2} lên {386 level} doanh nghiệp.
Chỉ số cải cách hành chính xếp thứ {05 level}/{12 whole>1}, tăng {02 change>1} bậc.
Đàn lợn {61,2 level} nghìn con (+{5,7 growth>1}%), đàn bò {14,8 level} nghìn con (-{-1,1 growth>3}%).
Ghi nhận {893 level} ca mắc, tăng {2,1 growth>1} lần so với năm 2018 ({425 prior>1} ca).
Phạm pháp hình sự {186 level} vụ, giảm {-7,9 growth>1}% ({-16 change>1} vụ).
Số doanh nghiệp thành lập mới tăng {4,36 growth>2}% ({666 level} doanh nghiệp) so với cùng kỳ.
Giá lúa {6.200 level} đồng/kg, cao hơn cùng kỳ khoảng {600 change>1~} đồng/kg.
Dư nợ {120,6 level} tỷ đồng, tăng {10,2 change>1} tỷ đồng ({9,2 growth>1}%) so với đầu năm.
Bắt {31 level} vụ, {42 level} đối tượng mua bán ma túy (tăng {03 change>1} vụ so với CK).
Xảy ra {08 level} vụ tai nạn, {05 level} người bị thương; so với CK: tăng {02 change>1} vụ, giảm {-1 change>2} người bị thương.
Theo kết quả rà soát, năm 2024 toàn huyện có {583 level} hộ nghèo, trong đó {41 level>1} hộ mới.
Đầu năm có {215 level} hộ đăng ký gia đình văn hóa.
Đầu năm có {268 prior>2} hộ nghèo, cuối năm còn {197 level} hộ.
Quản lý {52 level} người nghiện, giảm từ {60 prior>1} người của cuối năm trước.
Đã gieo {640 level}/{700 whole>1} ha, chậm hơn cùng kỳ {-25 change>1} ha.
Tỷ lệ chuyên cần đạt {96 level}%, thấp hơn cùng kỳ {-1,2 change>1} điểm phần trăm.
Cấp {30 level} giấy phép, giảm {-25 growth>1}% ({-10 change>1} giấy) so với cùng kỳ.
Xảy ra {14 level} vụ trộm, giảm {-6 change>1} vụ, tương đương {-30 growth>1}%.
Xảy ra {07 level} vụ đuối nước làm {08 level} trẻ tử vong, giảm {-3 change>1} vụ so với cùng kỳ.
Có {120 level} doanh nghiệp với số vốn {900 level} tỷ đồng, tăng lần lượt {20 growth>1}% về số doanh nghiệp và {9 growth>2}% về vốn.
Tỷ lệ thất nghiệp còn {2,2 level}%, giảm {-0,5 change>1}% so với đầu năm ({2,7 prior>1}%).
Cháy rừng {5 level} vụ, bị thương {2 level} người (so CK: +{1 change>1} vụ, -{-1 change>2} người).
Xuất khẩu {900 level} triệu USD, tăng {12 growth>1}% so với năm 2021, vượt kế hoạch {40 change>1} triệu USD.
Giải ngân {50 level} tỷ đồng, đạt {40 attainment>1}% kế hoạch, cao hơn {5 change>2} điểm % so với bình quân chung.
Đứng thứ {12 level}/{63 whole>1}; trong đó khu vực I tăng {3,1 growth}%, đóng góp {0,6 level} điểm %; khu vực II tăng {9,2 growth}%.
Tai nạn giảm cả {03 level} tiêu chí.
Cắt giảm được {18 level} thủ tục.
Chỉ số giá tiêu dùng tăng {0,55 growth}% so với tháng trước, tăng {3,5 growth}% so với cùng kỳ.
Vụ Hè Thu: cây lúa gieo {84 level} ha, trong đó lúa tái sinh {60 level>1} ha; lúa gieo cấy {20 level>1} ha, giảm {-6,6 growth>3}% so với vụ Hè Thu năm trước.
Doanh thu {500 level} tỷ đồng, trong đó bán lẻ {400 level>1} tỷ đồng, chiếm {80 share>2}% tổng số, tăng {5 growth>2}% so với cùng kỳ.
`;

export const SHARES = `
Toàn huyện có {25 level}/{51 whole>1} trường đạt chuẩn, đạt {49,02 share>1}%.
Tổng số hộ nghèo {320 level}/{4.000 whole>1} hộ, chiếm tỷ lệ {8 share>1}%.
Nợ xấu {27 level} tỷ đồng, chiếm {3,9 share>1}% tổng dư nợ.
Nhận {64 level} đơn, đã giải quyết {48 level>1} đơn, đạt tỷ lệ {75 share>2}%.
Huy động trẻ ra lớp {99,5 level}%, tỷ lệ chuyên cần {97 level}%.
Thu gom rác đạt {70,59 share>2}% ({12 level}/{17 whole>2} xã).
Tiêm vắc xin cho {1.940 level} người từ 60 tuổi trở lên, đạt {88,2 share>1}%.
Tiêm phòng {240 level}/{300 whole>1} con chó, mèo, đạt {80 share>1}%.
Tỷ lệ hộ nghèo còn {2,15 share>2}% ({96 level} hộ), hộ cận nghèo {3,04 share>4}% ({136 level} hộ).
Cả xã còn {130 level} hộ nghèo/{1.300 whole>1} hộ (chiếm {10 share>1}%).
Có {4.750 level} người/{5.000 whole>1} khẩu tham gia bảo hiểm y tế, đạt {95 share>1}%.
Khu vực dịch vụ chiếm {34,5 level}%.
Xảy ra {380 level} vụ trộm; làm rõ {346 level>1} vụ với {558 level} đối tượng, tỷ lệ phá án đạt {91,05 share>2}%.
Năm 2022 toàn huyện có {5.820 level} hộ nghèo (chiếm {22,1 share>1}%).
Tỷ lệ lao động qua đào tạo đạt {53 level}%, trong đó có bằng cấp, chứng chỉ {20 level>1}%.
`;

export const PARTS = `
Hòa giải {82 level} vụ (thành {64 level>1} vụ, không thành {18 level>1} vụ).
Huy động vốn đạt {145 level} tỷ đồng, trong đó huy động từ dân cư {131 level>1} tỷ đồng, tổng dư nợ {140 level} tỷ đồng.
Sản xuất {22 level} chương trình: {07 level>1} bản tin truyền hình; {09 level>1} bản tin phát thanh; {06 level>1} bản tin tiếng dân tộc.
Tiếp nhận {13 level} đơn, đã giải quyết {10 level>1} đơn, còn {03 level>1} đơn đang xem xét.
Tiếp {44 level} lượt, {46 level} người (Chủ tịch tiếp {05 level>1} lượt, {06 level>2} người; tiếp thường xuyên {39 level>1} lượt, {40 level>2} người).
Có {63 level} dự án hoàn thành, tổng mức đầu tư {187,8 level} tỷ đồng; {48 level>1} dự án đã quyết toán, tổng mức đầu tư {150,8 level>2} tỷ đồng; {15 level>1} dự án chưa quyết toán, tổng mức đầu tư {37 level>2} tỷ đồng.
Kiểm soát giết mổ {757 level} gia súc (lợn {650 level>1} con; trâu, bò {107 level>1} con).
Đã giải quyết {1.291 level} hồ sơ: trước hạn {1.108 level>1}, đúng hạn {179 level>1}, quá hạn {04 level>1}; đang giải quyết {69 level} hồ sơ.
Bắt {15 level} vụ ({19 level} đối tượng), thu giữ {2,5 level} gam ma túy.
Thụ lý {57 level} hồ sơ, trong đó thuộc thẩm quyền {40 level>1} hồ sơ; đã giải quyết {31 level} hồ sơ.
Tiếp nhận {950 level} hồ sơ (trực tuyến {800 level>1} hồ sơ); đã trả {925 level>1} hồ sơ, {25 level>1} hồ sơ đang giải quyết.
Giải ngân {70 level} tỷ đồng. Trong đó: vốn tỉnh {45 level>1}/{60 whole>2} tỷ đồng; vốn huyện {25 level>1}/{40 whole>4} tỷ đồng.
Có {9 level}/{10 whole>1} trường đạt chuẩn (trong đó {04 level>1} trường mức độ 2).
Thuế công thương {3.000 level} triệu đồng; riêng tiền sử dụng đất {4.150 level} triệu đồng.
Nhận {64 level} đơn, thuộc thẩm quyền {39 level} đơn, đã giải quyết {27 level} đơn.
Trước hạn {480 level>3}, đúng hạn {20 level>3} trên tổng số {500 level} hồ sơ.
Thu {90 level} tỷ đồng, trong đó thu nội địa {80 level>1} tỷ đồng. Trong thu nội địa, tiền thuê đất là {12 level>2} tỷ đồng.
Tặng {300 level} suất quà, trị giá {150 level} triệu đồng: của tỉnh {200 level>1} suất ({110 level>2} triệu đồng); của huyện {100 level>1} suất ({40 level>2} triệu đồng).
Nhiễm sâu bệnh {216 level} ha, chủ yếu là rầy nâu {120 level>1} ha.
Hỗ trợ {60 level} đối tượng với số tiền {90 level} triệu đồng (người có công {20 level>1}, hộ nghèo {40 level>1}).
Mở {08 level} lớp đào tạo nghề với {245 level} học viên (lũy kế từ đầu năm đã mở {18 level} lớp/{630 level} học viên).
Có {219 level} cán bộ ngành y, trong đó {46 level>1} bác sĩ.
Hiện có {88 level}/{93 whole>1} biên chế; trong đó có {09 level>1} đồng chí trình độ thạc sĩ, {41 level>1} đồng chí trình độ đại học.
Có {20 level} xã có đội thu gom rác, trong đó có {164 level} tổ đội, {10 level} hợp tác xã.
Khám bệnh cho {9.418 level} lượt người, trong đó khám bảo hiểm {8.120 level>1} lượt; khám sức khỏe cho {3.046 level} người cao tuổi.
Cây lúa {26 level} ha, năng suất {72 level} tạ/ha (trong đó lúa lai {25 level>1} ha, năng suất {70 level} tạ/ha).
Đơn phát sinh là {722 level} đơn, trong đó đơn đủ điều kiện xử lý {681 level>1} đơn: khiếu nại {18 level>2} đơn, tố cáo {12 level>2} đơn, kiến nghị {651 level>2} đơn.
Số trường đạt chuẩn là {25 level}/{52 whole>1} trường ({8 level>1} trường mầm non, {10 level>1} trường tiểu học, {7 level>1} trường THCS).
Xã cung cấp {124 level} DVCTT ({61 level>1} một phần, {63 level>1} toàn trình).
Sản lượng thủy sản {75 level} tấn (khai thác {58,6 level>1} tấn; nuôi trồng {16,4 level>1} tấn, trong đó tôm {10 level>3} tấn).
Có {14 level} trường học, {268 level} lớp. Có {12 level}/{14 whole>3} trường đạt chuẩn quốc gia.
Dư nợ {566,6 level} tỷ đồng, với {12.447 level} hộ vay. Trong số này, vay hộ nghèo {62,6 level>1} tỷ đồng; vay giải quyết việc làm {112 level>1} tỷ đồng.
Thu ngân sách {140 level} tỷ đồng. Một số khoản thu đạt khá: thuế ngoài quốc doanh {42 level>1} tỷ đồng, lệ phí trước bạ {18 level>1} tỷ đồng.
Gieo trồng {289 level} ha; tập trung ở các xã: Hòn Lớn {80 level>1} ha, Suối Sâu {46 level>1} ha.
Xảy ra {31 level} vụ, thiệt hại {930 level} triệu đồng; chiếm nhiều nhất là trộm cắp tài sản ({14 level>1} vụ), đánh bạc ({03 level>1} vụ).
Diện tích lúa {6.005 level} ha. Riêng lúa nếp đạt {4.189 level>1} ha.
Xảy ra {196 level} vụ, làm {107 level} người chết và {135 level} người bị thương, trong đó đường bộ {193 level>1} vụ, làm chết {104 level>2} người, bị thương {134 level>3} người; đường sắt {03 level>1} vụ, làm chết {03 level>2} người.
Kiểm tra {541 level} công trình. Kết quả có {489 level>1} trường hợp có phép, {35 level>1} trường hợp không phép, {17 level>1} trường hợp sai phép.
Tổng thu {100 level} tỷ đồng; trong đó thu nội địa {70 level>1} tỷ đồng, trong đó tiền sử dụng đất {30 level>2} tỷ đồng; thu xuất nhập khẩu {20 level>1} tỷ đồng.
Tổ chức {25 level} lớp cho {800 level} học viên, trong đó có {450 level>2} học viên nữ, {120 level>2} người khuyết tật; {15 level} lớp nông nghiệp.
Số lao động {12.000 level} người, trong đó lao động nữ {5.000 level>1} người; giải quyết việc làm cho {800 level} người.
Nhận {24 level} đơn = {24 level} vụ việc (năm trước chuyển sang {03 level>1} đơn = {03 level>2} vụ việc; mới nhận {21 level>1} đơn = {21 level>2} vụ việc), giải quyết {15 level>1} đơn = {15 level>2} vụ việc, đạt tỷ lệ {62,5 share>8}%.
Triển khai {8 level} cuộc thanh tra (kỳ trước chuyển sang {1 level>1} cuộc, đột xuất {1 level>1} cuộc, theo kế hoạch {6 level>1} cuộc).
Giá trị sản xuất {5.200 level} tỷ đồng, tăng {12 growth>1}% so với cùng kỳ. Khu vực nhà nước {200 level>1} tỷ đồng; khu vực ngoài nhà nước {1.800 level>1} tỷ đồng; khu vực có vốn nước ngoài {3.200 level>1} tỷ đồng.
Thu ngân sách {120 level} tỷ đồng. So với cùng kỳ thu phí tăng khá. Trong đó: thu nội địa {90 level>1} tỷ đồng; thu phí {20 level>1} tỷ đồng.
`;

/** Paragraphs, each behind a ¶ but the first. */
export const LISTS = `
Thu ngân sách {120 level} tỷ đồng, đạt {60 attainment>1}% dự toán.¶Trong đó: thu nội địa {90 level>1} tỷ đồng; thu phí {20 level>1} tỷ đồng.
Thu ngân sách {120 level} tỷ đồng, đạt {60 attainment>1}% dự toán.¶Trong đó:¶+ Thu nội địa {90 level>1} tỷ đồng;¶+ Thu phí {20 level>1} tỷ đồng.
Gieo trồng {26.537 level} ha. Diện tích lúa cả năm {18.360 level} ha. Cụ thể:¶- Vụ Đông Xuân: cây lúa {9.958 level>2} ha, cây ngô {620 level} ha.¶- Vụ Hè Thu: cây lúa {8.402 level>2} ha; diện tích lúa bị sâu bệnh {537 level} ha.
1. Phường có {28 level} thanh niên trúng tuyển, trong đó {24 level>1} thanh niên viết đơn tình nguyện.¶2. Phạm pháp hình sự {17 level} vụ, {22 level} đối tượng.¶3. Tai nạn giao thông làm chết {02 level} người.
`;
