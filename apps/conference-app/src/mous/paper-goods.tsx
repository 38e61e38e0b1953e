import type { MouGoodsFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './mou-paper.module.css';

type Goods = MouGoodsFieldsFragment;

/** The table of goods with its sum where every line has a value. */
export function PaperGoods({ goods }: { goods: readonly Goods[] }) {
  const { w, f } = useWords();
  const { paper } = w.mous;
  const sum = goods.every(({ value }) => value != null)
    ? goods.reduce((whole, { value }) => whole + (value ?? 0), 0)
    : null;
  const specification = ({ specification: said, unit, kgPerUnit }: Goods) =>
    [said, kgPerUnit && unit && paper.weight(unit, f.number(kgPerUnit))].filter(Boolean).join('; ');
  return (
    <div className={classes.wide} tabIndex={0} role="region" aria-label={paper.goods}>
      <table className={classes.goods}>
        <thead>
          <tr>
            <th>{paper.order}</th>
            <th>{paper.goodsName}</th>
            <th>{paper.specification}</th>
            <th>{paper.origin}</th>
            <th>{paper.unit}</th>
            <th>{paper.quantity}</th>
            <th>{paper.price}</th>
            <th>{paper.value}</th>
          </tr>
        </thead>
        <tbody>
          {goods.map((line, index) => (
            <tr key={index}>
              <td>{index + 1}</td>
              <td data-label={paper.goodsName}>{line.goods}</td>
              <td data-label={paper.specification}>{specification(line)}</td>
              <td data-label={paper.origin}>{line.origin}</td>
              <td data-label={paper.unit}>{line.unit}</td>
              <td data-label={paper.quantity}>{line.quantity && f.number(line.quantity)}</td>
              <td data-label={paper.price}>
                {line.price == null ? w.mous.toBeAgreed : f.number(line.price)}
              </td>
              <td data-label={paper.value}>{line.value != null && f.number(line.value)}</td>
            </tr>
          ))}
          {sum !== null && goods.length > 1 && (
            <tr className={classes.sum}>
              <td colSpan={7}>{paper.sum}</td>
              <td data-label={paper.sum}>{f.number(sum)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
