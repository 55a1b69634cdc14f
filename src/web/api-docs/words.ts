/** Words of the page that describes requests for other programs. */
export const API_WORDS = {
  title: 'Lấy số liệu bằng chương trình',
  about:
    'Các yêu cầu dưới đây dành cho người viết chương trình. Địa chỉ, tham số và câu trả lời được đọc từ bản mô tả OpenAPI 3.1 của chính máy chủ này.',
  file: 'Bản mô tả (openapi.json)',
  parameters: 'Tham số',
  needed: 'bắt buộc',
  body: 'Nội dung gửi đi',
  answers: 'Trả lời',
  example: 'Ví dụ',
  contents: 'Các yêu cầu',
  others: 'Khác',
  shape: 'Dạng dữ liệu',
  notShown: 'Không đọc được bản mô tả',
  notShownNext: 'Hãy thử lại; các trang khác vẫn dùng được.',
} as const;
