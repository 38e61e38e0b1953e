import { fold } from '#trade';
import { tokenise } from './tokens.js';

/** Words too common among goods of every kind to tell anything. */
const common = new Set(
  fold(
    'các loại hàng tươi sạch ngon đặc sản xuất khẩu đi xk tq trung quốc nhật hàn bản eu mỹ quốc cao cấp chính gốc vụ mới mùa ' +
      'trái quả củ hạt con túi hộp chai gói kg tấn size chất lượng tổng hợp làm cho và hoặc hay kèm của từ theo đúng giống ' +
      'vietgap globalgap ocop hữu cơ htx công ty hợp tác xã nông nghiệp dịch vụ nông sản sản phẩm độ đạm sao tự nhiên nguyên chất ' +
      'the of and for fresh',
  ).split(' '),
);

export function isMeaningful(word: string): boolean {
  return word.length > 1 && !/^\d/.test(word) && !common.has(word);
}

/** The words of a text that tell something, each once. */
export function meaningful(text: string): string[] {
  const words = tokenise(text).flatMap((token) => (token.mark === null ? [token.plain] : []));
  return [...new Set(words.filter(isMeaningful))];
}
