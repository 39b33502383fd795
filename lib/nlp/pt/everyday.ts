import { everyday, thankedFor } from "../romance/everyday";

const planned =
  "(?:programad[oa]s?|previst[oa]s?|pendentes?|marcad[oa]s?|anotad[oa]s?|planejad[oa]s?|planead[oa]s?|agendad[oa]s?|combinad[oa]s?|na\\s(?:minha\\s)?agenda|na\\sfila|rodando|a\\scorrer)";
const day =
  "(?:(?:pra|para|em|pro)\\s)?(?:hoje|amanha|depois\\sde\\samanha|(?:ess[ae]|est[ae]|nesta|nessa|nest[ae]|neste|nesse)\\s(?:semana|noite|tarde|manha|mes|momento|fim\\sde\\ssemana|sabado|domingo|segunda|terca|quarta|quinta|sexta)|a\\ssemana|(?:na|no)\\s(?:semana|segunda|terca|quarta|quinta|sexta|sabado|domingo|fim\\sde\\ssemana)|agora)";
const have = "(?:eu\\s)?(?:ja\\s)?(?:tem|ha|temos|tenho|tens|ta|esta|estao|tao|fica|rola|vem|falta)";

export const portuguese = everyday({
  lists: [
    new RegExp(
      `^(?:e\\s)?(?:o\\sque|que|o\\sque\\se\\sque|que\\sque|oq|quais|qual)\\s(?:mais\\s|coisas\\s|e\\sque\\s)?${have}\\s(?:(?:ja|de|agora|hoje|ai)\\s)*(?:${planned}|${day})(?!\\p{L})`,
      "u",
    ),
    new RegExp(
      `^(?:tem|ha|tenho|temos)\\s(?:algo|alguma\\scoisa|coisa)\\s(?:mais\\s)?(?:${planned}|${day})(?!\\p{L})`,
      "u",
    ),
    /^(?:quais|que|qual)\s(?:sao\s|e\s)?(?:as\s|os\s|a\s|o\s)?(?:minhas?|meus?|nossas?|nossos?|proxim[oa]s)\s(?:proxim[oa]s\s)?(?:tarefas|lembretes|avisos|alarmes|agendamentos|automacoes|agenda|programacao)(?!\p{L})/u,
    /^(?:qual|como)\s(?:e|ta|esta)\s(?:a|o)\s(?:minha\s|meu\s|nossa\s)?(?:agenda|programacao|programa|calendario)(?!\p{L})/u,
  ],
  looseLists: [
    new RegExp(
      `^(?:me\\s)?(?:diz|diga|mostra|mostre|fala|dizer|mostrar|falar)(?:-me)?\\s(?:ai\\s|la\\s)?(?:tudo\\s(?:o\\s)?|o\\s)que\\s${have}\\s(?:ja\\s|de\\s)*(?:${planned}|${day})`,
      "u",
    ),
    /^(?:(?:me\s)?(?:mostra|mostre|mostrar|abre|abra|ver|diz)\s)?(?:a|minha|a\sminha|o\smeu|meu)\s(?:agenda|programacao|programa|calendario)(?:\s(?:de|da|do|pra|para)\s[^,.;:]{2,30})?$/,
  ],
  talk: `oi+|ola|opa|bom\\sdia|boa\\s(?:tarde|noite|semana)|e\\sai|tudo\\s(?:bem|bom|certo|joia|tranquilo|em\\sordem|ok|otimo)|como\\s(?:vai|vao|voce\\sesta|esta|estas|ta|tas|andas)(?:\\s(?:voce|tudo|as\\scoisas))?|beleza|blz|(?:muito\\s|muitissimo\\s)?obrigad[oa]o?|brigad[oa]o?|valeu|vlw|obg|otimo|perfeito|legal|show|maravilha|excelente|fixe|boa|de\\snada|(?:me\\s)?(?:ajudou|salvou|serviu)(?:\\s(?:muito|bastante|demais))?|combinado|ok|okay|certo|entendi|(?:ficou|ta|esta|foi)\\s(?:otimo|perfeito|show|bom|lindo|excelente|maravilhoso|demais)|deu\\s(?:tudo\\s)?certo|ta\\sbom|ta\\scerto|tranquilo|mandou\\sbem|muito\\sbem|parabens|ate\\s(?:logo|amanha|mais|breve|segunda|ja)|tchau|bom\\s(?:fim\\sde\\ssemana|trabalho|descanso|domingo)|abracos?|beijos?|feliz\\s(?:natal|ano\\snovo)|kk+|rs+|haha(?:ha)*|e\\s(?:voce|tu|contigo)|pessoal|gente|por\\studo|mesmo|ai|voce\\se\\s(?:demais|otimo|show|fera)|(?:muito\\s|muitissimo\\s)?(?:obrigad[oa]o?|brigad[oa]o?|valeu|vlw|obg|agradeco|agradecemos)(?:\\s(?:mesmo|demais|de\\snovo|muito))*\\s(?:por|pel[oa]s?|a)${thankedFor}|(?:ficou|foi|estava|tava|esta|ta)\\s(?:muito\\s|super\\s)?(?:otim[oa]|perfeit[oa]|show|bo[ma]|lind[oa]|excelente|maravilhos[oa])\\s(?:o|a|os|as|esse|essa|aquele|aquela|ontem)${thankedFor}|(?:adorei|amei|gostei(?:\\smuito)?(?:\\sd[eoa]s?)?)(?:${thankedFor})?|ate\\s(?:terca|quarta|quinta|sexta|sabado|domingo|depois|semana\\sque\\svem)(?:-feira)?|bom\\s(?:sabado|feriado|natal)|entao|boas\\s(?:ferias|festas)|recebi\\s(?:o|a)${thankedFor}`,
  cronAsked:
    /(?:significa|quer\sdizer|o\sque\s(?:faz|e)|quando|de\squanto|com\sque\sfrequencia|explica|explique|traduz|decifra|se\sle|equivale|que\shoras|que\sdias|corresponde)/,
});
