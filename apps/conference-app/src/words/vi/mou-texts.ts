/** The versions of a memorandum's text, and what changed from one to the next. */
export const mouTexts = {
  changed: (from: string, to: string) => `Văn bản đã sửa: bản thứ ${from} thành bản thứ ${to}`,
  changedSinceYours: (version: string) =>
    `Văn bản đã sửa sau khi đơn vị của bạn đồng ý với bản thứ ${version}`,
  writers: {
    ENTER: (version: string, who: string, when: string) => `Bản thứ ${version}: ${who} soạn, ${when}`,
    CHANGE: (version: string, who: string, when: string) => `Bản thứ ${version}: ${who} sửa, ${when}`,
    REOPEN: (version: string, who: string, when: string) =>
      `Bản thứ ${version}: ${who} mở lại để sửa, ${when}`,
  },
  written: (version: string, when: string) => `Bản thứ ${version}, ${when}`,
  current: 'bản đang dùng',
  whatChanged: 'Những chỗ đã khác:',
  sameWords: 'Nội dung không khác.',
  was: (text: string) => `trước: ${text}`,
  nothing: 'không có',
  lapsed: (who: string, version: string) =>
    `${who} đã đồng ý với bản thứ ${version}. Văn bản đã sửa, sự đồng ý đó không còn hiệu lực.`,
  yoursLapsed: (version: string) =>
    `Đơn vị của bạn đã đồng ý với bản thứ ${version}. Văn bản đã sửa, sự đồng ý đó không còn hiệu lực: hãy đọc lại rồi mới đồng ý.`,
  title: 'Các bản của văn bản',
  help: 'Mỗi lần sửa là một bản. Bấm vào một bản để đọc; chỗ khác với bản trước được tô màu.',
  of: (what: string, point: string) => `${what}: ${point}`,
  must: 'Phải ký',
  yes: 'có',
  no: 'không',
};
