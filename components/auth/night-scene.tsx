const stars = [
  [70, 310, 1.2],
  [180, 250, 0.9],
  [260, 380, 1.4],
  [330, 300, 0.8],
  [410, 355, 1.1],
  [700, 300, 1],
  [740, 420, 1.3],
  [120, 440, 0.9],
  [480, 440, 0.8],
  [620, 250, 1.2],
] as const;

const lit = [
  "M96 742h18v22H96z",
  "M300 700h16v20h-16z",
  "M330 760h16v20h-16z",
  "M655 690h18v22h-18z",
  "M700 738h18v22h-18z",
];

/** A moon with a hawk over a sleeping street, one diner window lit. */
export function NightScene() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 800 900"
      preserveAspectRatio="xMidYMax slice"
      className="absolute inset-0 size-full"
    >
      <defs>
        <radialGradient id="halo">
          <stop offset="0" stopColor="var(--lamp)" stopOpacity=".35" />
          <stop offset="1" stopColor="var(--lamp)" stopOpacity="0" />
        </radialGradient>
        <linearGradient id="window-light" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--lamp)" stopOpacity=".3" />
          <stop offset="1" stopColor="var(--lamp)" stopOpacity="0" />
        </linearGradient>
      </defs>
      <circle cx="560" cy="430" r="230" fill="url(#halo)" />
      <circle cx="560" cy="430" r="84" fill="var(--lamp)" />
      <path
        fill="oklch(0.14 0.03 266)"
        d="M408 414c46-24 92-18 122 22l13-12c4-8 22-8 26 0l13 12c30-40 76-46 122-22-43 2-72 16-91 46-12 19-24 32-36 41l9 41-30-16-30 16 9-41c-12-9-24-22-36-41-19-30-48-44-91-46z"
      />
      {stars.map(([cx, cy, r]) => (
        <circle key={`${cx}-${cy}`} cx={cx} cy={cy} r={r} fill="var(--ink)" opacity=".7" />
      ))}
      <g fill="oklch(0.145 0.03 266)">
        <path d="M0 720h70v-40h90v60h60v-90h140v120h60v-50h90v60h70v-110h130v70h90v160H0z" />
      </g>
      {lit.map((path) => (
        <path key={path} d={path} fill="var(--lamp)" opacity=".5" />
      ))}
      <path d="M390 900l30-84h250l60 84z" fill="url(#window-light)" />
      <path d="M0 820h800v80H0z" fill="oklch(0.12 0.026 266)" />
      <g>
        <path d="M400 776h270v62H400z" fill="oklch(0.2 0.04 266)" />
        <path d="M412 786h246v36H412z" fill="var(--lamp)" opacity=".88" />
        <path d="M470 786h3v36h-3zM534 786h3v36h-3zM598 786h3v36h-3z" fill="oklch(0.2 0.04 266)" />
        <path d="M392 768h286v9H392z" fill="oklch(0.26 0.045 266)" />
        <path d="M500 822v-13c0-9 14-9 14 0v13zM556 822v-11c0-9 13-9 13 0v11z" fill="oklch(0.17 0.035 266)" />
      </g>
    </svg>
  );
}
