import type { Replies } from "./types";

export const polish: Replies = {
  tasks:
    "{count, plural, =0 {Nie masz jeszcze zadań. Powiedz, co i kiedy zrobić, a powstanie pierwsze.} other {Liczba twoich zadań: #.}}",
  tasksWithMail: "{count, plural, =0 {Żadne zadanie nie wysyła e-maili.} other {Zadania wysyłające e-maile: #.}}",
  tasksOn: "{day}: {count, plural, =0 {nic nie jest zaplanowane.} other {zaplanowane zadania: #.}}",
  lookAtRuns:
    "Co się uruchomiło i z jakim wynikiem, widać w Runs, od najnowszych. Podaj nazwę zadania, a pokażę jego ostatnie uruchomienie.",
  lastRun: "To najnowsze uruchomienie zadania „{name}”.",
  hasNotRun: "Zadanie „{name}” jeszcze się nie uruchomiło.",
  does: "Zadanie „{name}” robi to: {prompt}",
  hello:
    "Cześć! Powiedz, co i kiedy zrobić, na przykład „Sprawdzaj https://example.com w każdy dzień roboczy o 9”, albo zapytaj „Jakie mam zadania?”.",
  thanks:
    "Nie ma za co. Zapytaj „Jakie mam zadania?” albo powiedz, co jeszcze zrobić, na przykład „Przypomnij mi w piątek o 14 o raporcie”.",
  help: "Powiedz, co i kiedy zrobić, na przykład „Sprawdzaj https://example.com w każdy dzień roboczy o 9”, a zrobię szkic. Zmieniam, wstrzymuję, uruchamiam i usuwam też zadania: „wstrzymaj to do poniedziałku”. Nic się nie dzieje, dopóki nie naciśniesz przycisku.",
  unclear:
    "Nie rozumiem „{words}” jako zmiany zadania „{name}”. Podaj inną godzinę, inne dni, adres e-mail albo nową nazwę, albo powiedz „wstrzymaj to” lub „usuń to”.",
  quoted: "„{name}”",
  which: "O które chodzi?",
  whichOfMany: "Pasuje {total}, oto {count} z nich. O które chodzi? Możesz też wpisać inną nazwę.",
  similar: "Nie ma zadania „{name}”. Czy chodzi o jedno z tych?",
  notFound: "Nie ma zadania „{name}”. Oto co jest:",
  notFoundAndNone: "Nie ma zadania „{name}” i nie masz jeszcze żadnych zadań.",
  notYours: "Zadanie „{name}” należy do: {owner}. Zmienić je może tylko właściciel albo administrator.",
  onlyDraft: "„{name}” to jeszcze szkic: nic się nie uruchomi przed Schedule, a Discard na karcie go odrzuca.",
  noChange:
    "W tych słowach nic nie zmienia zadania „{name}”. Podaj inną godzinę, inne dni, adres e-mail albo nową nazwę.",
  same: "Zadanie „{name}” już takie jest: nic by się nie zmieniło.",
  revised: "Zmieniono. Nic się nie uruchomi, dopóki nie naciśniesz Schedule.",
  revisedEach: "Zmienione szkice: {count}. Nic się nie uruchomi, dopóki nie naciśniesz Schedule.",
  proposedEach: "Oto co stałoby się z zadaniami ({count}).",
  undone: "Cofnięto. Nic się nie uruchomi, dopóki nie naciśniesz Schedule.",
  discarded: "Szkic „{name}” odrzucono. Nic się nie uruchamiało.",
  whatAbout: "Co zmienić w „{name}”: godzinę, dni, to co robi, czy kto to dostaje?",
  pressSchedule: "Naciśnij Schedule na karcie „{name}”: same słowa niczego nie uruchamiają.",
  pressDiscard: "„{name}” to tylko szkic, więc nic się nie uruchamia. Discard na karcie go odrzuca.",
  pressApply: "Naciśnij przycisk na karcie: same słowa niczego nie zmieniają.",
  pressDiscardProposal: "Nic jeszcze nie zrobiono. Discard na karcie to odrzuca.",
  runs: "Zadanie „{name}” działa: {schedule} ({zone}).",
  isPaused: "Zadanie „{name}” jest wstrzymane i ruszy po wznowieniu: {schedule} ({zone}).",
  hasNoRun: "Zadanie „{name}” nie ma zaplanowanych uruchomień. Harmonogram: {schedule} ({zone}).",
  means: "Oto co znaczy „{expression}”.",
  noTrouble: "Zadanie „{name}” nie zawiodło i niczego nie pominęło.",
  neverRan: "Zadanie „{name}” jeszcze się nie uruchomiło, więc nic nie zawiodło.",
  "trouble.failed": "To ostatnie nieudane uruchomienie zadania „{name}”.",
  "trouble.missed": "To uruchomienie zadania „{name}” przepadło.",
  "trouble.skipped": "To uruchomienie zadania „{name}” pominięto.",
  "propose.edit": "Oto co zmieni się w zadaniu „{name}”.",
  "propose.until": "Zadanie „{name}” nie uruchomi niczego przed {time} ({zone}), a potem samo ruszy dalej.",
  "propose.pause": "Zadanie „{name}” nie uruchomi niczego do wznowienia.",
  "propose.pauseEndUnread":
    "Zadanie „{name}” nie uruchomi niczego do wznowienia: nie wiem, kiedy przerwa się kończy. Podaj dzień lub godzinę, na przykład „wstrzymaj to do poniedziałku”.",
  "propose.pauseAll": "Zadania, które nie uruchomią niczego do wznowienia ({count}): {names}.",
  "propose.pauseAllEndUnread":
    "Zadania, które nie uruchomią niczego do wznowienia ({count}): {names}. Nie wiem, kiedy przerwa się kończy. Podaj dzień, na przykład „wstrzymaj wszystko do poniedziałku”.",
  "propose.untilAll": "Zadania, które przez ten czas nic nie uruchomią, a potem same ruszą dalej ({count}): {names}.",
  "propose.untilNot":
    "Nie obejmuje to tych, którym potem nie zostałoby żadne uruchomienie: {names}. Powiedz „wstrzymaj” albo „usuń” i nazwę.",
  "propose.untilAlready": "Żadne aktywne zadanie i tak nic wcześniej nie uruchamia.",
  "propose.resumeAll": "Zadania, które wrócą do harmonogramu ({count}): {names}.",
  "propose.deleteAll": "Zadania do usunięcia ({count}): {names}.",
  "propose.runAll": "Zadania, które uruchomią się teraz raz ({count}): {names}.",
  "propose.resume": "Zadanie „{name}” wróci do harmonogramu.",
  "propose.delete": "Zadanie „{name}” zostanie usunięte.",
  "propose.run": "Zadanie „{name}” uruchomi się teraz raz, poza harmonogramem.",
  "already.active": "Zadanie „{name}” nie jest wstrzymane: działa według harmonogramu.",
  "already.paused": "Zadanie „{name}” jest już wstrzymane.",
  "already.completed":
    "Zadanie „{name}” jest zakończone: nic nie jest zaplanowane. Nadaj mu najpierw nowy harmonogram.",
  "already.deleted": "Zadanie „{name}” usunięto.",
  "noneTo.pause": "Nie masz aktywnych zadań do wstrzymania.",
  "noneTo.resume": "Nie masz wstrzymanych zadań.",
  "noneTo.delete": "Nie masz zadań do usunięcia.",
  "noneTo.run": "Nie masz aktywnych zadań do uruchomienia.",
  "noneTo.skip": "Żadne z twoich zadań wtedy nie przypada: nic by się nie zmieniło.",
  "cannotUndo.delete": "Usuniętego zadania nie da się przywrócić. Poproś o nie jeszcze raz, aby powstało nowe.",
  "cannotUndo.run": "Rozpoczętego uruchomienia nie da się cofnąć. Można je anulować na jego stronie.",
  "cannot.nothingAfter":
    "Potem nie zostałoby żadne uruchomienie zadania „{name}”, więc nie da się go wstrzymać do tego czasu. Powiedz „wstrzymaj to” aż do wznowienia albo „usuń to”.",
  "cannot.startsLater":
    "„{name}” i tak nic nie uruchomi przed {time} ({zone}), więc pauza do tego czasu nic nie zmieni. Aby ruszyło wcześniej, powiedz „wznów to”.",
  hasNotRunOn: "„{name}” nie uruchomiło się {day}.",
  noFailure: "„{name}” nie zakończyło się niepowodzeniem.",
  skipping: "Pominięte na życzenie: {times}.",
  skipsDropped: "Nie jest już pomijane, bo nic wtedy nie przypada: {times}.",
  partUnread: "Nie rozumiem „{words}” jako polecenia do zadania. Napisz to w osobnej wiadomości.",
  "cannot.skipLater":
    "„{name}” ma zostać pominięte {day}, ale harmonogram nie może pominąć pojedynczej daty, przed którą są jeszcze uruchomienia. Powiedz „pomiń następne uruchomienie”, gdy miną, albo wstrzymaj do {again}, co pominie też wcześniejsze.",
  "cannot.skipUnread":
    "Mam pominąć uruchomienia „{name}”, ale nie wiem które. Powiedz „pomiń następne uruchomienie”, „pomiń jutro” albo „pomiń” i datę.",
  "cannot.nothingLeft":
    "Chcesz pominąć dni lub godziny „{name}”, ale innych nie ma: nic by nie zostało. Podaj inne albo powiedz „wstrzymaj to” lub „usuń to”.",
  "cannot.skipNothing": "„{name}” ma zostać raz pominięte, ale nic wtedy nie przypada: nic by się nie zmieniło.",
  "cannot.skipAll":
    "„{name}” ma zostać raz pominięte, ale potem nic by już nie było. Powiedz raczej „wstrzymaj to” lub „usuń to”.",
  "cannot.endOver":
    "Zadanie „{name}” miałoby działać do dnia, który już minął, więc nic nie zmieniono. Podaj dzień, który dopiero nadejdzie, albo powiedz „wstrzymaj to” lub „usuń to”.",
  "cannot.orNextWorkday":
    "Jeśli dzień wypada w weekend, ma obowiązywać następny dzień roboczy, ale harmonogram nie ma takiej reguły; niczego nie zaplanowano ani nie zmieniono. Powiedz „w dzień roboczy najbliższy 1.” albo „w pierwszy dzień roboczy miesiąca”.",
  "propose.between":
    "Zadanie „{name}” pominęłoby uruchomienia ({days}; liczba: {count}), a potem samo ruszyłoby dalej. Do tego czasu nic się nie zmienia.",
  "cannot.holidays":
    "Zadanie „{name}” nie ma działać w święta, ale święta nie są tu znane, więc nic nie zmieniono. Przed świętem powiedz „pomiń następne uruchomienie”.",
  "cannot.noSuchDay":
    "Takiego dnia nie ma w żadnym roku; w zadaniu „{name}” nic nie zmieniono. Podaj datę, która istnieje.",
  "cannot.skipTooMany":
    "Uruchomienia zadania „{name}” miałyby zostać pominięte, ale jest ich ponad 100. Wstrzymaj je: powiedz „wstrzymaj to do” i dzień.",
  "cannot.later":
    "To miałoby się stać z zadaniem „{name}” później, ale słowami można je tylko wstrzymać do jakiegoś dnia. Powiedz to ponownie, gdy przyjdzie czas.",
  "cannot.noAddress":
    "{person} ma dostawać to, co wysyła „{name}”, ale nie znam adresu. Wpisz go: „wyślij też do {person}@…”.",
  "cannot.notRecipient":
    "{person} nie ma już nic dostawać z „{name}”, ale nie ma tej osoby wśród odbiorców: {recipients}.",
  "cannot.elsewhere.model":
    "Zadanie „{name}” ma używać innego modelu, ale słowami się tego nie zmieni. Gdy będzie zaplanowane, ustaw „model” przez API: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.visibility":
    "Inne osoby mają widzieć zadanie „{name}” albo już go nie widzieć, ale słowami się tego nie zmieni. Gdy będzie zaplanowane, ustaw „visibility” przez API: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.limits":
    "Limity zadania „{name}” mają się zmienić, ale nie da się ich zmienić. Krótsze zlecenie lub mniej narzędzi sprawi, że uruchomienie będzie tańsze.",
  "cannot.whichAddress":
    "Zadanie „{name}” ma używać innego adresu, ale wymienia {links}. Powiedz, który zastąpić, albo zmień na karcie to, co robi agent.",
  "cannot.noTool": "Zadanie „{name}” ma używać innych narzędzi, ale nie ma narzędzia „{tool}”. Są: {known}.",
  tasksMailing:
    "{count, plural, =0 {Żadne zadanie nie wysyła e-maili do: {person}.} other {Zadania wysyłające e-maile do: {person} – #.}}",
  gets: "Zadanie „{name}” trafia do: {recipients}.",
  getsNobody: "Zadanie „{name}” nie wysyła e-maili.",
  "propose.untilAnyway": "Te i tak nic do tego czasu nie uruchomią: {names}.",
  tasksPaused: "{count, plural, =0 {Żadne zadanie nie jest wstrzymane.} other {Wstrzymane zadania: #.}}",
  stays: "Pominięte zgodnie z prośbą: {names}.",
  exceptUnknown:
    "Nie znam zadania „{name}”, więc nie wiem, co pominąć, i nic się nie stanie. Powiedz to jeszcze raz z pełną nazwą zadania.",
  exceptUnread:
    "Nie rozumiem, co pominąć w „{words}”, więc nic się nie stanie. Powiedz „usuń wszystko oprócz” i nazwę zadania.",
  oneAtATime:
    "Zmieniam jedno zadanie naraz, więc na razie nic się nie zmieni. Podaj nazwy, na przykład „zmień {name} na 10:00”. Wszystkie naraz można tylko wstrzymać, wznowić, uruchomić albo usunąć.",
  newInstead: "Nie znam zadania „{name}”, więc to jest nowe. Sprawdź je, zanim je zaplanujesz.",
  "cannot.unplannable":
    "Nie mogę zaplanować „{words}”, więc „{name}” pozostaje bez zmian. Podaj inne dni lub godziny, początek albo datę końca.",
  languages:
    "Czytam i odpowiadam po polsku, angielsku, niemiecku, hiszpańsku, francusku, włosku, portugalsku, niderlandzku, rosyjsku, turecku, chińsku, japońsku i koreańsku. Pisz w jednym z tych języków.",
};
