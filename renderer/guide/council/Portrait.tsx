import type { CouncilVoice } from '../../../electron/shared/guided';

const ink = '#3a3345';

/** Eyes, cheeks and a smile: the same friendly face for all. */
function Face({ skin }: { readonly skin: string }) {
  return (
    <>
      <path d="M86 128h28v22a14 14 0 0 1-28 0z" fill={skin} />
      <path d="M86 134q14 12 28 0v8q-14 12-28 0z" fill={ink} opacity=".12" />
      <circle cx="64" cy="96" r="8" fill={skin} />
      <circle cx="136" cy="96" r="8" fill={skin} />
      <path d="M64 86a36 36 0 0 1 72 0v12a36 40 0 0 1-72 0z" fill={skin} />
      <circle cx="86" cy="98" r="4" fill={ink} />
      <circle cx="114" cy="98" r="4" fill={ink} />
      <circle cx="76" cy="110" r="6" fill="#e8836b" opacity=".4" />
      <circle cx="124" cy="110" r="6" fill="#e8836b" opacity=".4" />
      <path d="M88 113q12 11 24 0" fill="none" stroke={ink} strokeWidth="4" strokeLinecap="round" />
    </>
  );
}
/** Shoulders down to the lower edge. */
const body = 'M34 208v-16c0-26 22-40 44-44l22 10 22-10c22 4 44 18 44 44v16z';

/** A grandmother with her kitchen caddy. */
function Resident() {
  return (
    <>
      <circle cx="100" cy="40" r="19" fill="#b9b3c0" />
      <path d="M56 100V84a44 40 0 0 1 88 0v16z" fill="#c9c3cf" />
      <path d={body} fill="#d9756a" />
      <path d="M78 148l22 26 22-26 8 3-30 40-30-40z" fill="#f3d9c0" />
      <Face skin="#f2c9a5" />
      <path d="M60 94c0-34 16-48 40-48s40 14 40 48c-10-6-16-14-20-20-12 8-44 8-60 20z" fill="#c9c3cf" />
      <g fill="none" stroke={ink} strokeWidth="3">
        <circle cx="86" cy="98" r="11" />
        <circle cx="114" cy="98" r="11" />
        <path d="M97 97q3-3 6 0" />
      </g>
      <path d="M128 172h50l-6 36h-38z" fill="#7a4a2b" />
      <rect x="124" y="164" width="58" height="11" rx="5" fill="#95603c" />
      <path d="M132 164q4-14 21-14t21 14" fill="none" stroke="#5d3720" strokeWidth="5" />
    </>
  );
}

/** Of the residents' committee, with the notebook and a badge on a red ribbon. */
function Committee() {
  return (
    <>
      <path d="M54 132V82a46 42 0 0 1 92 0v50q-10 8-18 4H72q-8 4-18-4z" fill="#4b3a36" />
      <path d={body} fill="#2f7f9e" />
      <path d="M80 147l20 20 20-20 6 2-26 30-26-30z" fill="#fff" />
      <Face skin="#f6d3b1" />
      <path d="M62 96c-2-36 14-52 38-52s40 16 38 52c-16-2-34-10-44-24-6 12-18 22-32 24z" fill="#4b3a36" />
      <path d="M80 150l20 40 20-40" fill="none" stroke="#c5352d" strokeWidth="5" />
      <rect x="86" y="184" width="28" height="22" rx="4" fill="#fff" />
      <rect x="91" y="190" width="18" height="4" rx="2" fill="#c5352d" />
      <path d="M22 176l34-8 8 40H30z" fill="#e5b04d" />
      <path d="M31 184l20-5M33 194l20-5" stroke="#fff" strokeWidth="4" strokeLinecap="round" />
    </>
  );
}

/** Of the property manager: uniform, cap, and the radio. */
function Property() {
  return (
    <>
      <path d="M62 104V84a38 36 0 0 1 76 0v20z" fill="#2b2733" />
      <path d={body} fill="#44567a" />
      <path d="M78 148l22 18 22-18-10 34h-24z" fill="#dfe6f2" />
      <path d="M95 164h10l5 34-10 10-10-10z" fill="#26324d" />
      <Face skin="#e9bd93" />
      <path d="M58 78q2-34 42-34t42 34q-42-12-84 0z" fill="#33425f" />
      <path d="M60 78q40-14 80 0 4 8-6 10-34-10-68 0-10-2-6-10z" fill="#26324d" />
      <circle cx="100" cy="60" r="8" fill="#e5b04d" />
      <rect x="140" y="166" width="24" height="42" rx="5" fill="#2b2733" />
      <rect x="144" y="172" width="16" height="9" rx="2" fill="#8dbba9" />
      <path d="M146 166v-22" stroke="#2b2733" strokeWidth="6" strokeLinecap="round" />
    </>
  );
}

/** An owner with the key of the flat. */
function Owner() {
  return (
    <>
      <path d="M60 100V82a40 38 0 0 1 80 0v18z" fill="#5b3a26" />
      <path d={body} fill="#6f9a5d" />
      <path d="M74 150q26 26 52 0l8 4q-34 38-68 0z" fill="#57804a" />
      <Face skin="#f0c6a0" />
      <path d="M62 94c-4-34 12-50 40-50 24 0 40 16 36 50-6-4-8-12-10-18-20 2-40-2-50-8-4 8-8 20-16 26z" fill="#5b3a26" />
      <g fill="none" stroke="#e5b04d" strokeWidth="8">
        <circle cx="44" cy="172" r="12" />
        <path d="M56 172h34M76 172v12M88 172v10" strokeLinecap="round" />
      </g>
    </>
  );
}

/** A volunteer in the red vest. */
function Volunteer() {
  return (
    <>
      <path d="M132 62q34 4 26 56-6 10-14 2 2-24-12-40z" fill="#2f2430" />
      <path d="M58 104V84a42 40 0 0 1 84 0v20z" fill="#2f2430" />
      <path d={body} fill="#f6e9d6" />
      <path d="M34 208v-16c0-26 20-39 40-43l22 59zM166 208v-16c0-26-20-39-40-43l-22 59z" fill="#d2413a" />
      <path d="M40 184q22 8 46 6M160 184q-22 8-46 6" fill="none" stroke="#ffe08a" strokeWidth="6" />
      <Face skin="#f6d3b1" />
      <path d="M62 96c-4-36 14-52 38-52s42 16 38 52c-12-4-24-14-30-24-10 12-28 22-46 24z" fill="#2f2430" />
      <path d="M136 60a9 9 0 1 1 0 16z" fill="#d2413a" />
      <path d="M132 168c4-6 12-2 8 5l-8 9-8-9c-4-7 4-11 8-5z" fill="#fff" />
    </>
  );
}

const people: Record<CouncilVoice, { ground: string; Person: () => React.ReactNode }> = {
  residents: { ground: '#fbe0cf', Person: Resident },
  committee: { ground: '#d9ecef', Person: Committee },
  property: { ground: '#e2e4f0', Person: Property },
  owners: { ground: '#e3efd6', Person: Owner },
  volunteers: { ground: '#ffe9b8', Person: Volunteer },
};

/** Who speaks in the council: a type, nobody in particular. */
export function Portrait({ voice }: { readonly voice: CouncilVoice }) {
  const { ground, Person } = people[voice];
  return (
    <svg className="g-portrait" viewBox="0 0 200 200" aria-hidden="true">
      <clipPath id={`portrait-${voice}`}>
        <circle cx="100" cy="100" r="98" />
      </clipPath>
      <g clipPath={`url(#portrait-${voice})`}>
        <rect width="200" height="200" fill={ground} />
        <Person />
      </g>
    </svg>
  );
}
