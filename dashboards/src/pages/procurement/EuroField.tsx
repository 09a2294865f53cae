import { useId } from 'react';
import { usePage } from '../../app/page';
import { typedCents, writtenCents } from '../../fields/typed';
import { TypedField } from '../../fields/TypedField';

/** An amount that may be left out: an emptied field is none. */
export function EuroField({
  label,
  cents,
  onChange,
}: {
  readonly label: string;
  readonly cents: number | null;
  readonly onChange: (cents: number | null) => void;
}) {
  const { language, texts } = usePage();
  const id = useId();
  return (
    <div className="line-field">
      <label htmlFor={id}>{`${label}, €`}</label>
      <TypedField
        id={id}
        isNumber
        text={cents === null ? '' : writtenCents(cents, language)}
        placeholder={texts.procurement.sheets.noCap}
        take={(typed) => {
          const taken = typedCents(typed);
          if (taken !== undefined || typed.trim() === '') onChange(taken ?? null);
        }}
      />
    </div>
  );
}
