import { useId, useState } from 'react';
import { usePage } from '../../app/page';

/** Text for other programs, and a button that copies it. */
export function Copied({
  label,
  text,
  name,
}: {
  readonly label: string;
  readonly text: string;
  readonly name: string;
}) {
  const { texts } = usePage();
  const [said, setSaid] = useState('');
  const id = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(texts.bi.copied);
    } catch {
      // Without a secure connection browsers copy nothing: the text can be marked by hand.
      setSaid(texts.bi.notCopied);
    }
  }

  return (
    <div className="copied" data-part={name}>
      <div className="copied-head">
        <h3 id={id}>{label}</h3>
        <button type="button" aria-describedby={id} onClick={() => void copy()}>
          {texts.bi.copy}
        </button>
        <span role="status">{said}</span>
      </div>
      <pre role="region" aria-labelledby={id} tabIndex={0}>
        {text}
      </pre>
    </div>
  );
}
