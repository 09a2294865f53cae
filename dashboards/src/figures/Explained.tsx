import { type ReactNode, useId, useRef } from 'react';
import { placeBeside } from './placeBeside';
import './explained.css';

/**
 * Words that explain themselves on focus, on hover and on touch. Escape closes; the explanation may be hovered
 * (WCAG 1.4.13), and screen readers hear it as the button's description.
 */
export function Explained({
  children,
  explanation,
  look,
}: {
  readonly children: ReactNode;
  readonly explanation: string;
  readonly look: string;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);

  function show() {
    const [anchor, note] = [button.current, bubble.current];
    if (anchor === null || note === null || note.matches(':popover-open')) return;
    note.showPopover();
    placeBeside(note, anchor);
  }

  function hide() {
    if (bubble.current?.matches(':popover-open') === true) bubble.current.hidePopover();
  }

  return (
    // The wrapper only hears what happens to the two inside it.
    <span
      role="presentation"
      className="explained"
      onPointerEnter={show}
      onPointerLeave={hide}
      onKeyDown={(event) => {
        if (event.key === 'Escape') hide();
      }}
    >
      <button
        ref={button}
        type="button"
        className={look}
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={show}
      >
        {children}
      </button>
      <span ref={bubble} id={id} role="tooltip" popover="manual" className="explained-bubble">
        {explanation}
      </span>
    </span>
  );
}
