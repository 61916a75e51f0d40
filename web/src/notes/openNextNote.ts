/** Opens the footnote after the one that has the focus, the first of the page where none has it. */
export function openNextNote(): void {
  const marks = [...document.querySelectorAll<HTMLElement>('main .note-mark')].filter((mark) =>
    mark.checkVisibility(),
  );
  const next = marks[marks.indexOf(document.activeElement as HTMLElement) + 1] ?? marks[0];
  next?.focus();
  next?.click();
}
