import { editWords } from "../core/edit-words";

export const korean = editWords(
  {
    around:
      "바꿔줘|바꿔 줘|바꿔 주세요|바꿔주세요|변경해줘|변경해 줘|변경해 주세요|변경해주세요|옮겨줘|옮겨 줘|옮겨주세요|해줘|해 줘|해 주세요|해주세요|하자|그냥|대신|제발|부탁해",
    also: "도|또|추가로|추가|그리고|참조",
    only: "만|오직",
    instead: "대신",
    insteadOfPost: "대신에|대신|말고",
    earlier: "일찍|앞당겨|당겨|빨리",
    later: "늦게|뒤로|미뤄|늦춰|나중에",
    not: "제외|빼고|말고|하지 마|없이",
    move: "바꿔|변경|옮겨",
    endless: "무기한|계속|끝없이|종료일 없이",
    rename: /^(?:이름을|제목을)\s?(.{1,80}?)(?:으로|로)\s?(?:바꿔|변경해)\s?(?:줘|주세요)?[.!]?$/,
    at: "",
    unclear: "무엇을 바꿀까요: 시간, 요일, 받는 사람?",
    whichTime: "어느 시간을 바꿀까요?",
    onceOrAlways: "한 번만 바꿀까요, 앞으로 계속 바꿀까요?",
  },
  false,
);
