/** Frequent words of Dutch, folded, that are one letter away from a schedule word and none themselves. */
export const ownWords =
  "maakt volgen dragen vandaan wegen wezen vandaar zonde wenen maagd daden degelijk nicht dalen morgan daten " +
  "dadelijk second werkend weren ieper daken waken maagden monden damen weeen jared zondig werkenden wreken " +
  "kokend kokende maden wieken weven maalt zondigen degen maarn moren morsen jaden wenken morren morten " +
  "maait maant wesen nacho joren";
