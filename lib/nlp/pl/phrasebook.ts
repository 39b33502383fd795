import type { Phrasebook } from "../core/language";
import type { PartOfDay } from "../core/slots";

const parts: Record<PartOfDay, string> = {
  morning: "Rano",
  lunch: "Pora obiadu",
  afternoon: "Po południu",
  evening: "Wieczorem",
  night: "W nocy",
  nightly: "W nocy",
  endOfDay: "Koniec dnia",
  hours: "Godziny pracy",
  day: "W ciągu dnia",
};

export const phrasebook: Phrasebook = {
  noZone: "Nie podano strefy czasowej: UTC",
  noRecipient: "Odbiorca: administrator",
  recipientIsAuthor: "Odbiorca: Ty",
  recipientIs: (address) => `Odbiorca: ${address}`,
  noAddress: (person) => `Adres „${person}” nie jest znany, więc nic tam nie zostanie wysłane. Dodaj go do odbiorców.`,
  noTime: (time) => `Nie podano godziny: ${time}`,
  partOfDay: (part, time) => `${parts[part]}: ${time}`,
  stretch: (part, from, to) => `${parts[part]}: od ${from} do ${to}`,
  bareHour: (said, time) => `„${said}” odczytano jako ${time}`,
  noWeekday: "Nie podano dnia tygodnia: poniedziałek",
  noMonthDay: "Nie podano dnia miesiąca: 1.",
  noMonth: "Nie podano daty: 1 stycznia",
  timesADay: (times) => `Nie podano godzin: ${times}`,
  onceOnly: "Jednorazowo: nie podano powtarzania",
  anchored: "Liczone od pierwszego uruchomienia",
  approximate: (words) =>
    words === "few"
      ? "„Kilka” to nie liczba: przyjęto 3"
      : "Zadanie jednorazowe ma tylko jeden termin; przyjęto pierwszy",
  openEnd: (words) => `„${words}” to nie data: działa, aż zostanie zatrzymane`,
  holidays: "Święta nie są znane: aby je pominąć, wybierz kalendarz wykluczeń",
  mixed: "Te dni i godziny nie tworzą jednego harmonogramu. O który chodzi?",
  dateStays:
    "Harmonogram tych dni nie może pominąć pojedynczej daty. Zaplanuj go jak niżej; to jedno uruchomienie można potem pominąć.",
  workdayInterval: "Nie można odliczać dni roboczych przez weekendy. W które dni tygodnia uruchamiać?",
  askWhen: "Kiedy to uruchamiać?",
  askWhat: "Co ma być wtedy zrobione?",
  askEvent: "Zadanie działa o określonych porach, a nie gdy coś się wydarzy. Może co jakiś czas sprawdzać: jak często?",
  askHour: (hour) => `Dokładnie o ${hour}, rano czy po południu, i w które dni?`,
  askMeridiem: (hour) => `${hour} rano czy po południu?`,
  askHowOften: "Jak często uruchamiać w tym czasie?",
  whenOptions: ["Codziennie o 09:00", "Od poniedziałku do piątku o 09:00", "W poniedziałki o 09:00"],
  hourOptions: ([morning, afternoon]) => [
    `Codziennie o ${morning}`,
    `Codziennie o ${afternoon}`,
    `Jutro o ${afternoon}`,
  ],
  howOftenOptions: ["Co godzinę", "Co 30 minut", "Raz, na początku"],
  past: "Ten termin już minął.",
  impossible: (words) => `„${words}” nie istnieje. Jaki ma być dzień i godzina?`,
  pastDay: "Ten termin już minął. Kiedy to uruchamiać?",
  leftOutYearly: (day) => `${day} zostaje pominięty, i ten sam dzień każdego kolejnego roku.`,
  severalOnce: "Zadanie jednorazowe wykona się raz. Który termin wybrać albo jak je powtarzać?",
  unread: (words) => `Nie umiem zaplanować „${words}”. Kiedy to uruchamiać?`,
  scattered:
    "Która godzina należy do którego zadania? Napisz osobną wiadomość dla każdego albo podaj jeden harmonogram.",
  shortMonths: (day) => `Miesiące bez ${day}. dnia są pomijane`,
  commands: {
    question: "To pytanie, więc nic nie zaplanowano. Napisz, co i kiedy zrobić, a powstanie zadanie.",
    list: "Wszystkie zaplanowane zadania i ich następne uruchomienia są w sekcji „Zadania”.",
    edit: "Aby zmienić zadanie, otwórz je w sekcji „Zadania” i popraw treść lub harmonogram.",
    pause: "Aby wstrzymać zadanie, otwórz je w sekcji „Zadania” i naciśnij „Wstrzymaj”. Tam też można je wznowić.",
    resume: "Aby wznowić zadanie, otwórz je w sekcji „Zadania” i naciśnij „Wznów”.",
    delete: "Aby usunąć zadanie, otwórz je w sekcji „Zadania” i naciśnij „Usuń”.",
    run: "Aby uruchomić zadanie od razu, otwórz je w sekcji „Zadania” i naciśnij „Uruchom teraz”.",
    none: "To opis, nie ma tu czego planować. Napisz, co i kiedy zrobić.",
  },
  never: "Do tego harmonogramu nie pasuje żaden dzień ani godzina.",
  notTask: "W tym tekście nie ma czego planować. Napisz, co i kiedy zrobić.",
  leftOver: (words) => `„${words}” nie należy do harmonogramu.`,
  onceAt: (date, time) => `Jednorazowo, ${date} o ${time}`,
  seasons: {
    locale: "pl",
    names: {
      spring: /^(?:w |na |kazdej |kazdego )?(?:wiosn[aey])$/,
      summer: /^(?:w |na |kazdej |kazdego )?(?:lat(?:em|o|a)|lecie)$/,
      autumn: /^(?:w |na |kazdej |kazdego )?(?:jesieni?a?|jesieni)$/,
      winter: /^(?:w |na |kazdej |kazdego )?(?:zim(?:a|ie|y))$/,
    },
  },
};
