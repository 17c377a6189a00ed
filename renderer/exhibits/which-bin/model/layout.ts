// Where list and pad stand, in whatever box there is (screen, lower band). rem.
export interface BrowseLayout {
  /** the pad stands beside the list, or below it */
  readonly pad: 'beside' | 'below';
  /** hardly room for one row: what only explains is left out */
  readonly isLow: boolean;
  /** keys of a row */
  readonly padColumns: number;
  readonly padWidth: number;
  /** cards of a row */
  readonly columns: number;
  readonly cardWidth: number;
  /** a row with its gap */
  readonly rowHeight: number;
}

export const gap = 1.6;
const key = { width: 5.5, height: 5.5, gap: 1.2 } as const;
/** the alphabet, and one to erase a letter */
const keys = 27;
/** letters, and how tall a card with two lines of name is */
const smallestCard = 14;
/** what to do, and the field, over the keys */
const padHead = 15.2;
const low = 36;
/** the same in the lower band, where more has to share it */
const lowBand = 52;
/** beside the pad the list needs room for two cards */
const narrowestList = 30;

const padOf = (columns: number): { width: number; height: number } => {
  const rows = Math.ceil(keys / columns);
  return { width: columns * (key.width + key.gap) - key.gap, height: rows * (key.height + key.gap) - key.gap };
};

/** Lays browse out: the pad beside the list as long as both have room there, else below it; in the lower band (reach) the field stands above it. */
export function layOutBrowse(width: number, height: number, textScale: number, isBand = false): BrowseLayout {
  const beside = [5, 6, 7].find((columns) => padOf(columns).height + (isBand ? 4 : padHead) <= height) ?? 9;
  const isWide = width > height * 1.25 && width - padOf(beside).width - 3.4 >= narrowestList;
  const pad = isWide ? 'beside' : 'below';
  const padColumns = isWide ? beside : 9;
  const padWidth = isWide ? padOf(padColumns).width : width;
  const list = isWide ? width - padWidth - 3.4 : width;
  const columns = Math.max(2, Math.floor((list + gap) / (smallestCard * (1 + (textScale - 1) / 2) + gap)));
  const cardWidth = (list - gap * (columns - 1)) / columns;
  const picture = Math.min(cardWidth * 0.62, 9.5);
  return {
    pad,
    isLow: height < (isBand ? lowBand : low),
    padColumns,
    padWidth,
    columns,
    cardWidth,
    rowHeight: picture + 7.8 * textScale + gap,
  };
}
