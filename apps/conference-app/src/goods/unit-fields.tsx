import { Autocomplete } from '@mantine/core';
import { finds } from '../parts/fold.js';
import { useWords } from '../words/words.js';
import { isMass } from './masses.js';
import { NumberField } from './number-field.js';
import { useGoods } from './use-goods.js';

type Props = {
  unit: string;
  kgPerUnit: string;
  onUnit: (unit: string) => void;
  onKgPerUnit: (kilograms: string) => void;
  errors: Record<string, React.ReactNode>;
  /** What the form said, where it could not be read. */
  written: (field: string) => string | undefined;
};

/** The unit, usual or one's own, and how heavy one is where the unit is no weight itself. */
export function UnitFields({ unit, kgPerUnit, onUnit, onKgPerUnit, errors, written }: Props) {
  const { w } = useWords();
  const { units } = useGoods();
  return (
    <>
      <Autocomplete
        size="md"
        maw="20rem"
        label={w.goods.unit}
        description={written('unit') ?? w.goods.unitHint}
        data-path="unit"
        data={units}
        value={unit}
        onChange={onUnit}
        maxLength={30}
        error={errors.unit}
        filter={({ options, search }) =>
          options.filter((option) => 'label' in option && finds(option.label, search))
        }
      />
      {unit.trim() && !isMass(unit) && (
        <NumberField
          maw="20rem"
          path="kgPerUnit"
          label={w.goods.kgPerUnitAsk(unit.trim())}
          description={written('kgPerUnit') ?? w.goods.kgPerUnitHint}
          digits={4}
          suffix="kg"
          value={kgPerUnit}
          onChange={onKgPerUnit}
          error={errors.kgPerUnit}
        />
      )}
    </>
  );
}
