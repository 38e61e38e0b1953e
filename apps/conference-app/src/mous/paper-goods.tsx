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
              <td>{line.goods}</td>
              <td>{specification(line)}</td>
              <td>{line.origin}</td>
              <td>{line.unit}</td>
              <td>{line.quantity && f.number(line.quantity)}</td>
              <td>{line.price == null ? w.mous.toBeAgreed : f.number(line.price)}</td>
              <td>{line.value != null && f.number(line.value)}</td>
            </tr>
          ))}
          {sum !== null && goods.length > 1 && (
            <tr className={classes.sum}>
              <td colSpan={7}>{paper.sum}</td>
              <td>{f.number(sum)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
