const host = /(?<![\w.@-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w-])/g;

/** A title gives words a capital letter; hosts keep theirs small: "Certificate of shop.example.com Check". */
export function keepHosts(title: string, prompt: string): string {
  const hosts = new Set(prompt.match(host));
  return [...hosts].reduce((kept, name) => kept.replaceAll(capitalised(name), name), title);
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
