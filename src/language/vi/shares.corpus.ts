/** Words right before a percentage or amount: of a whole; a rate; equal to. */
export const SHARES: readonly string[] = ['chiếm ', 'chiếm tỷ lệ ', 'chiếm khoảng ', 'chiếm tỷ trọng '];
export const NO_SHARES: readonly string[] = ['lấn chiếm đất, xử lý ', 'chiếm giữ trái phép, thu hồi ', 'đạt '];
export const EQUALS: readonly string[] = ['đạt ', 'bằng ', '= ', 'tương đương ', 'mới đạt khoảng ', 'ước đạt '];
export const NO_EQUALS: readonly string[] = ['đạt chuẩn ', 'bằng khen cho ', 'tăng '];
