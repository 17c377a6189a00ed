/** The hand that shows what a finger can do; fills its parent, its fingertip above the middle. */
export function Hand() {
  return (
    <svg aria-hidden="true" viewBox="0 0 64 64">
      <path
        d="M24 34V12a5.5 5.5 0 0 1 11 0v18l14 3.2c4.5 1 7 4.6 6.3 9.3l-1.8 11C52.6 59.3 48.7 63 43 63H31c-3.6 0-6.5-1.5-8.8-4.3L9.5 42.6c-2-2.6-1.5-6 1-7.7 2.3-1.5 5-1.2 7 .8Z"
        fill="#fff8ee"
        stroke="#3a3345"
        strokeWidth="3"
        strokeLinejoin="round"
      />
    </svg>
  );
}
