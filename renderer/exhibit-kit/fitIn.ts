/** Leaves out what there is no room for: of what `spare` finds, the last first. The column has a height of its own. */
export function fitIn(column: Element | null, spare: string): void {
  if (!column) return;
  const spares = [...column.querySelectorAll<HTMLElement>(spare)].reverse();
  for (const each of spares) each.style.display = '';
  for (const each of spares) if (column.scrollHeight > column.clientHeight + 1) each.style.display = 'none';
}
