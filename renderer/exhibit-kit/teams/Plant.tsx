import type { ReactNode } from 'react';
import type { TeamId } from '../../../electron/shared/guided';
import './plant.css';

const petals = (count: number, rx: number, ry: number, out: number): ReactNode =>
  Array.from({ length: count }, (_, index) => (
    <ellipse key={index} cx="24" cy={24 - out} rx={rx} ry={ry} transform={`rotate(${(360 / count) * index} 24 24)`} />
  ));

/** Each differs from the others in outline, not only in colour: five petals, a fan, a cup, a pointed leaf, a cross of four, three blades. */
const shapes: Record<TeamId, ReactNode> = {
  plum: (
    <>
      {petals(5, 8.2, 9, 11)}
      <circle cx="24" cy="24" r="4.6" fill="var(--seat)" />
      <circle cx="24" cy="24" r="1.8" />
    </>
  ),
  ginkgo: (
    <path d="M24 44c-1.6 0-2-1-1.9-2.4.3-4.3-.2-8-1.3-11.4C14 29 6.700 25 3.500 17.500c-.6-1.500.3-2.600 1.800-2.400C9 7.500 15.500 4.600 22 5.200c.8 0 1.100.6 1.200 1.300L24 13l.8-6.500c.1-.7.4-1.300 1.200-1.300C32.500 4.600 39 7.500 42.700 15.100c1.500-.2 2.400.9 1.800 2.400C41.300 25 34 29 27.200 30.200c-1.100 3.400-1.600 7.100-1.300 11.400.1 1.400-.3 2.400-1.900 2.400Z" />
  ),
  magnolia: (
    <>
      <path d="M24 38C11 38 5 28 6 14c7 1 12 5 14 11-2-8-.500-15 4-21 4.500 6 6 13 4 21 2-6 7-10 14-11 1 14-5 24-18 24Z" />
      <path d="M22.200 37h3.600v8h-3.600z" />
    </>
  ),
  camphor: (
    <>
      <path d="M41 6C44 23 36 38.500 20 38.500c-2.600 0-4.900-.5-6.900-1.400C9 21 20 8.500 41 6Z" />
      <path d="M13 37C18 28 24 21 32 15.500" fill="none" stroke="var(--seat)" strokeWidth="2.600" strokeLinecap="round" />
      <path d="M5.500 44.500 13.500 36" fill="none" stroke="#fff" strokeWidth="3.600" strokeLinecap="round" />
    </>
  ),
  osmanthus: (
    <>
      {petals(4, 8, 10, 11.5)}
      <circle cx="24" cy="24" r="4" fill="var(--seat)" />
    </>
  ),
  bamboo: <path d="M24 45c-3-12-3-25 0-41 3 16 3 29 0 41ZM21 40C12 33 6 24 4 12c9 5 16 14 17 28ZM27 40c9-7 15-16 17-28-9 5-16 14-17 28Z" />,
};

/** Sign of a lane or a team: a white plant on a disc of its colour (--seat). */
export function Plant({ plant }: { readonly plant: TeamId }) {
  return (
    <span className="plant">
      <svg viewBox="0 0 48 48" fill="#fff" aria-hidden="true">
        {shapes[plant]}
      </svg>
    </span>
  );
}
