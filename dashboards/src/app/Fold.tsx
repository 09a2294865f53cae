import { type ReactNode, useState } from 'react';
import './fold.css';

/**
 * What is shown, and asked for, only once it has been opened.
 *
 * @param summary what is seen of it until then
 * @param name by which tests find it
 */
export function Fold({
  summary,
  name,
  isOpen = false,
  look = 'fold',
  children,
}: {
  readonly summary: ReactNode;
  readonly name: string;
  readonly isOpen?: boolean;
  /** `fold`: a part of the page; `fold-inside`: a part of a panel. */
  readonly look?: 'fold' | 'fold-inside';
  readonly children: ReactNode;
}) {
  const [opensAtFirst] = useState(isOpen);
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className={look}
      data-part={name}
      open={opensAtFirst}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened && children}
    </details>
  );
}
