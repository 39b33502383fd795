import { JOB } from "./job-names";

const JOBS = `(?:${JOB}(?:ler|lar)?(?:i|u|im|in|imi|ini|mi|leri|lari|lerim|larim|lerimi|larimi|lerini|larini|lerimin|si|sini|ni|nu)?)`;
/** What is scheduled, shown as a list. */
export const list = new RegExp(
  `(?:^|\\s)(?:tum|butun|planlanmis|planli|aktif|mevcut|bekleyen|duraklatilmis|durdurulmus|kayitli|zamanlanmis|bugunku|bu\\shaftaki|yarinki|hangi|kac)?\\s?${JOBS}\\s?(?:var|neler|nelerdir|listele(?:r(?:\\smisin(?:iz)?)?)?|gosterir\\smisin(?:iz)?|goster|say|sirala|goruntule|listesi|listesini|planli|aktif|calisiyor|goster\\sbana)(?!\\p{L}).*$|^(?:bu\\shafta\\s|bugun\\s|yarin\\s)?(?:icin\\s)?(?:planlanmis|planli|zamanlanmis)\\s(?:neler|ne)|^(?:(?:bu\\shafta|bugun|yarin|haftaya|bu\\say)\\s(?:icin\\s)?)?(?:neler|ne|hangi\\sgorevler)\\s(?:planlandi|planli|planlanmis|var|zamanlandi)|^(?:planlanmis|planli|zamanlanmis)\\s(?:neler|ne)|^(?:bana\\s)?(?:tum\\s|butun\\s)?${JOBS}\\s(?:bana\\s)?(?:goster|listele)|(?:gorev|is)\\slistesi(?:ni)?(?:\\sgoster|\\sver|$)`,
  "u",
);
export const whichJobs = new RegExp(
  `(?<!\\p{L})(?:hangi|kac)\\s(?:\\p{L}+\\s){0,2}?${JOBS}(?:\\s\\p{L}+){0,2}\\s(?:planli|planlan\\p{L}*|var|aktif|zamanlan\\p{L}*|duraklatil\\p{L}*|bekliyor|ayarli|kurulu|kayitli)`,
  "u",
);
