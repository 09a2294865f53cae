const GAP = 4;

/**
 * Puts an open popover below its anchor, above it where there is no room, and never outside the window. It belongs to
 * the page, not to the window, so that it stays with its anchor when the page scrolls.
 */
export function placeBeside(popover: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const below = box.bottom + GAP;
  const above = box.top - GAP - height;
  const top = below + height > window.innerHeight && above > 0 ? above : below;
  const left = Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - width - GAP));
  popover.style.top = `${top + window.scrollY}px`;
  popover.style.left = `${left + window.scrollX}px`;
}
