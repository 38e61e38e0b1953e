/** The nine items of plan 19/KH-LMHTX of 2024-02-02, section 2.3, in its own words: where a new event starts from. */
export const programmeTemplate: readonly string[] = [
  'Đón tiếp đại biểu',
  'Tuyên bố lý do giới thiệu đại biểu',
  'Phát biểu khai mạc',
  'Báo cáo tình hình hoạt động, kết quả hoạt động sản xuất kinh doanh các HTX, liên hiệp HTX và hoạt động kết nối cung cầu đẩy mạnh tiêu thụ sản phẩm tiêu biểu của tỉnh',
  'Tọa đàm, trao đổi về kinh nghiệm kết nối cung - cầu, thực trạng cung ứng hàng hóa vào hệ thống phân phối, các giải pháp nâng cao hiệu quả kết nối cung - cầu thời gian tới',
  'Phát biểu của Lãnh đạo Liên minh HTX Việt Nam',
  'Phát biểu của Lãnh đạo UBND tỉnh',
  'Tổ chức cho các HTX, doanh nghiệp ký bản ghi nhớ, hợp đồng hợp tác',
  'Kết thúc Hội nghị',
];
