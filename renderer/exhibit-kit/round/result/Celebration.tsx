import { useEffect, useMemo } from 'react';
import { seededRandom } from '../../../lib/random';
import { useKit } from '../../kit';
import './celebration.css';

/** Petals and leaves of the street's plants, in a box of 24. */
const shapes = [
  // plum blossom
  'M12 2.500a4 4 0 0 1 3.900 4.900 4 4 0 0 1 1.900 7.300A4 4 0 0 1 12 18.600a4 4 0 0 1-5.800-3.900 4 4 0 0 1 1.900-7.300A4 4 0 0 1 12 2.500Z',
  // ginkgo leaf
  'M12.600 22h-1.200l.2-6C6.800 15.400 3.200 12.300 2 7.800 4.600 4.400 8.300 2.800 11.400 3.400L12 7l.6-3.600c3.100-.6 6.800 1 9.400 4.400-1.200 4.500-4.800 7.600-9.600 8.200Z',
  // camphor leaf
  'M21 3c.8 9.600-4 16.500-11.500 16.500-1.500 0-2.800-.3-3.900-.8L3.400 21 2 19.600l2.400-2.300C2.500 11.200 8.400 4.200 21 3Z',
  // one petal of the magnolia
  'M12 2c5.500 5.200 7 12.500 0 20C5 14.500 6.500 7.200 12 2Z',
] as const;
const colours = ['#e59aa4', '#e3a92f', '#6f9e56', '#b58cc0', '#e8834f'] as const;

const fewest = 8;
const most = 26;
/** below this share of right answers nothing falls: it would mock */
const leastJoy = 0.5;

interface Petal {
  readonly shape: string;
  readonly style: React.CSSProperties;
}

/** Where each begins, how far it is blown and how it turns: scattered evenly over the width, never twice alike. */
function petalsOf(joy: number): Petal[] {
  const random = seededRandom(Math.round(joy * 1000) + 17);
  const count = Math.round(fewest + (most - fewest) * (joy - leastJoy) * 2);
  return Array.from({ length: count }, (_, index) => ({
    shape: shapes[index % shapes.length] ?? shapes[0],
    style: {
      '--x': `${((index + random()) / count) * 104 - 2}%`,
      '--drift': `${(random() - 0.35) * 26}rem`,
      '--turn': `${(random() < 0.5 ? -1 : 1) * (240 + random() * 420)}deg`,
      '--size': `${2.6 + random() * 3.2}rem`,
      '--delay': `${random() * 900}ms`,
      '--fall': `${2600 + random() * 1400}ms`,
      '--colour': colours[Math.floor(random() * colours.length)],
    } as React.CSSProperties,
  }));
}

/** Petals of the street fall once, with a few notes, the more the better it went; without motion there are only the notes. */
export function Celebration({ joy }: { readonly joy: number }) {
  const { comfort, cue, mode } = useKit();
  const isOn = joy >= leastJoy && mode !== 'demo';
  const petals = useMemo(() => (isOn && !comfort.reducedMotion ? petalsOf(Math.min(1, joy)) : []), [isOn, comfort.reducedMotion, joy]);
  useEffect(() => {
    if (isOn) cue('joy');
    // once for each result
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className="celebration" aria-hidden="true" data-testid="celebration" data-petals={petals.length}>
      {petals.map(({ shape, style }, index) => (
        <svg key={index} viewBox="0 0 24 24" style={style}>
          <path d={shape} />
        </svg>
      ))}
    </div>
  );
}
