interface NoticeProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly close: string;
  readonly onClose: () => void;
}

/** Says what in the address could not be used, without standing in the way. */
export function Notice({ title, lines, close, onClose }: NoticeProps) {
  if (lines.length === 0) return null;
  return (
    <div className="notice" role="status">
      <div>
        <p>{title}</p>
        <ul>
          {lines.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <button type="button" aria-label={close} onClick={onClose}>
        ✕
      </button>
    </div>
  );
}
