/** Korean words and forms that the site does not use, each with what it does; where a pattern leaves something out, the comment says why. @module */

export type Rule = readonly [pattern: RegExp, better: string];

/** A digit, a placeholder of a template, or what a formula, a computed number or inline code leaves in a text. */
const NUMBER = String.raw`[\d{\uFFFC]`;

const WORDS: readonly Rule[] = [
  [/몫/, 'share is 비중, contribution 기여 or 영향, quotient 비'],
  [/곱해지는 수|(?<![가-힣])배수/, 'a factor is 배율'], // 정수배 and other compounds are what they say
  [/나누는 수|나눗수/, 'a divisor is 분모'],
  [/어느 쪽/, 'say 방향, or 어느 것'],
  [/(요즘|최근에?) 얼마나/, 'how large lately is 최근 크기'],
  [/(?<![가-힣])제값/, 'what is due is 원래 값 or 올바른 값'], // 실제값
  [/읽은 값(?! (?:1|\{count\})개)/, 'a reading is 보정한 값'], // numbers that a list was read for are read
  [/값을 읽는/, 'a reading is 값을 쓸 때만 하는 계산'],
  [/잊을 줄|내던[지집져]|뭉[개갭]|새 소식/, 'gives maths the habits of people'],
  [/(?<![가-힣])견[주줘줍준]/, 'say 비교하다'], // 발견
  [/까닭/, 'say 이유'],
  [/(?<![가-힣])곧(?=[\s,])/, 'that is: 즉; soon: 이내'], // 곧바로 and 곧게 are other words
  [/둘레/, 'say 주변 or 중심'],
  [/낱말/, 'say 용어 or 단어'],
  [/(?<![가-힣])판(?=[은이을의도과에 ,.)]|$)/, 'a version is 버전'], // 판별, 판단
  [/(?<![가-힣])꼴/, 'say 형태'], // 한 번꼴 is a suffix
  [/간직/, 'say 저장 or 유지'],
  [/(?<![가-힣])도로 /, 'say 다시'], // 정도로, 속도로
  [/요즘/, 'say 최근'],
  [/머릿수/, 'say 개수'],
  [/옳은|옳[습고지다게]/, 'say 올바른 or 맞는'],
  [/이되(?=[\s,])/, 'say 이지만'],
  [/넣으면/, 'into a formula: 대입하면'],
  [/풀립니다|풀려(?=[\s,])|풀린 /, 'a recurrence is 전개됩니다'],
  [/고쳐 쓰/, 'a formula is 변형하다, or 에 대해 풀다'],
  [/이끌어/, 'say 유도하다'],
  [/지워[집지진져]/, 'terms are 상쇄됩니다'], // what a reader deletes is 지우다
  [/근의 크기/, 'of a root: 절댓값'],
  [/말로 하면/, 'say 즉 or 다시 말해 and what follows, or drop it'],
  [/밟/, 'a step is 업데이트하다 or 진행하다'],
  [/스텝[이은을도]? ?(?:더 |너무 |훨씬 |가장 )?(?:길|짧|긴)/, 'a step size is 크다 or 작다'],
  [/지니[고는며면게]|지닌|지녔|지닙/, 'say 쓰다, 계산하다 or 있다'],
  [/마다의/, 'say 별: 스텝별, 축별'],
  [/앞의 것/, 'say 직전의'],
  // 왼쪽, 양쪽 and the like are nouns of their own, 12쪽 is a page.
  [/(?<=\S )쪽|\uFFFC쪽/, 'say 방향, 성분 or 경우'],
  [/두고 하는 말/, 'end in ~라고 합니다'],
  [/^필요한 것$/, 'say 미리 알아 둘 것'],
  [/^할 수 있게 되는 것$/, 'say 학습 목표'],
];

/** One thing, one name. */
const NAMES: readonly Rule[] = [
  [/실험실|위젯/, 'the interactive is 실험'],
  [/(?:앞|다음|이|첫|지난|마지막) 글(?!자|씨)/, 'a lesson is 강, a guide 페이지'],
  [/출발점/, 'say 시작점'],
  [/헤비볼/, 'say 헤비 볼'],
  [/^남기는 비율$/, 'the β of momentum is 모멘텀 계수, of an average 감쇠율'], // as a label; what 감쇠율 is may be said so
  [/수렴 (?:비율|배율)/, 'say 수렴률'],
  [/코시[-·∙ ]?슈바르츠/, 'say 코시–슈바르츠'],
  [/둘째 (?:그림|그래프)|두 번째 그래프/, 'say 두 번째 그림'],
];

const NUMERALS = '두|세|네|다섯|여섯|일곱|여덟|아홉|열|열두|스무|서른|백|천|만|십만|백만|천만';
const FORMS: readonly Rule[] = [
  [new RegExp(`꼭 ${NUMBER}`), 'say 정확히'], // 꼭 알아야 is must
  [new RegExp(`것의 ${NUMBER}`), 'say 직전의'],
  // 배열, 배정밀도, 배치 and the like are no multiples; 몇 배, 수백 배 have no number.
  [
    new RegExp(`(?<![가-힣])(?:${NUMERALS}) ?배(?!열|치|정|경|포|율|분|당|운)`),
    'write the number in digits: 2배',
  ],
  [/[십백천]분의(?=\s)|분의 일/, 'write the number in digits: 1%'],
  [/[\d}\uFFFC] %/, 'has a space before %'],
  // Years have no comma.
  [/(?<![\d.,:/–-])(?!\d{4}년)\d{4,}(?![\d:]|\.\d)/, 'thousands have a comma'],
  [/(?:기울기|파라미터|평균|가중치|[수값점]|스텝|0|\uFFFC)들/, 'needs no plural'], // 사람들, 것들
];

/** Rules for running text, controls and captions. */
export const KOREAN_WORDS: readonly Rule[] = [...WORDS, ...NAMES, ...FORMS];

/** Rules for headings, beside those for all text. */
export const KOREAN_HEADINGS: readonly Rule[] = [
  [/다$/, 'a heading is a noun phrase, or a question'],
  [
    /(?:왜|어떻게|무엇|어디|언제|얼마나|누가|어느|몇|어떤).*(?:나|가|까|지|요)$|(?:까요?|나요|은가|는가|인가)$/,
    'a question ends in a question mark',
  ],
];

/** Texts that a rule would stop and that may stand. */
export const EXCUSED: ReadonlySet<string> = new Set([
  // The headline of the course: what happens to a reader's Adam, with its subject.
  '논문대로 구현한 것 같은 Adam이 곧 멈춥니다',
]);
