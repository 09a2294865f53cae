import { type ReactNode, useId, useRef } from 'react';
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
    place(note, anchor.getBoundingClientRect());
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

const GAP = 6;

/** Below the words, above them where there is no room, and never outside the window. */
function place(note: HTMLElement, anchor: DOMRect): void {
  const { width, height } = note.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  const top = below + height > window.innerHeight ? anchor.top - GAP - height : below;
  const left = Math.min(anchor.left, window.innerWidth - width - GAP);
  note.style.top = `${Math.max(GAP, top)}px`;
  note.style.left = `${Math.max(GAP, left)}px`;
}
