export const onBehalf = {
  legend: 'Làm thay cho đơn vị',
  organisation: 'Làm thay cho đơn vị nào?',
  how: 'Họ yêu cầu bằng cách nào?',
  askedBy: 'Ai yêu cầu?',
  noPeople: 'Đơn vị này chưa có người nào trong danh bạ',
  chooseOrganisation: 'Hãy chọn đơn vị.',
  chooseHow: 'Hãy chọn cách họ yêu cầu.',
};
