import { useState } from 'react';
import './typed-field.css';

/** What is typed is taken on Enter and when the field is left; what can't be read leaves the value as it was. */
export function TypedField({
  id,
  label,
  describedBy,
  text,
  take,
  isNumber = false,
  placeholder,
}: {
  readonly id?: string;
  /** Where no label element names the field. */
  readonly label?: string;
  readonly describedBy?: string;
  /** The value as it is written. */
  readonly text: string;
  readonly take: (typed: string) => void;
  readonly isNumber?: boolean;
  readonly placeholder?: string;
}) {
  const [typed, setTyped] = useState<string | null>(null);

  function end() {
    setTyped(null);
    if (typed !== null && typed !== text) take(typed);
  }

  return (
    <input
      id={id}
      type="text"
      inputMode={isNumber ? 'decimal' : 'text'}
      autoComplete="off"
      className={isNumber ? 'typed-field typed-number' : 'typed-field'}
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      value={typed ?? text}
      onChange={({ target }) => {
        setTyped(target.value);
      }}
      onBlur={end}
      onKeyDown={({ key }) => {
        if (key === 'Enter') end();
        if (key === 'Escape') setTyped(null);
      }}
    />
  );
}
