import './picture.css';

/** Eight then, eight now: dots of what was right. */
export function Picture() {
  return (
    <span className="transfer-picture" aria-hidden="true">
      {[5, 7].map((right) => (
        <span key={right}>
          {Array.from({ length: 8 }, (_, index) => (
            <i key={index} className={index < right ? 'on' : undefined} />
          ))}
        </span>
      ))}
    </span>
  );
}
