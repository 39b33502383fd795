interface MailFrameProps {
  title: string;
  html: string;
}

// The message is untrusted: no scripts, no network, a fresh origin; links open in a new tab.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank"><style>:root{color-scheme:light}body{margin:20px;overflow-wrap:anywhere}</style>`;

export function MailFrame({ title, html }: MailFrameProps) {
  return (
    <iframe
      title={title}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={`${head}${html}`}
      className="block h-[62vh] min-h-96 w-full rounded-b-lg bg-white"
    />
  );
}
