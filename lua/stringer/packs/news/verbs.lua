--- Verbs and nouns of saying, as macros over lemmas: what attributions and verbal events are made of. Written by hand.
-- @module stringer.packs.news.verbs

local verbs = {}

-- Take a clause as their content: "said (that) …".
verbs.THAT = {
  "say", "add", "claim", "allege", "assert", "maintain", "insist", "argue", "contend", "state", "declare",
  "announce", "report",
  "note", "observe", "remark", "comment", "explain", "believe", "think", "suggest", "indicate", "admit", "concede",
  "acknowledge",
  "confirm", "deny", "warn", "caution", "predict", "estimate", "stress", "emphasize", "emphasise", "reiterate",
  "repeat", "recall",
  "reveal", "disclose", "testify", "promise", "pledge", "vow", "swear", "fear", "hope", "expect", "agree", "complain",
  "charge", "conclude", "recommend", "propose", "write", "tweet", "joke", "quip", "boast", "affirm", "imply",
  "hint", "speculate", "surmise", "point out", "know", "find", "show", "prove", "decide", "worry", "demand", "feel",
  "figure", "guess",
}

-- Stand beside a quotation in marks, though they take no clause: “…,” he continued.
verbs.QUOTE = {
  "ask", "reply", "respond", "answer", "continue", "conclude", "shout", "cry", "exclaim", "whisper", "post", "read",
  "counter",
  "retort", "interject", "begin", "go on", "urge", "plead", "tell", "call", "describe", "dub", "slam", "blast",
  "denounce",
  "criticize", "criticise", "praise", "accuse", "wonder", "insist", "lament", "thunder", "sneer", "laugh", "sigh",
  "put",
}

-- Tell what someone thinks of something, wants, or asks for: their object is the content.
verbs.ATTITUDE = {
  "ask", "call", "criticize", "criticise", "describe", "support", "oppose", "want", "refuse", "decline", "praise",
  "endorse", "express",
  "prefer", "mock", "cite", "urge", "seek", "back", "attack", "reject", "question", "dismiss", "blast", "accuse",
  "blame", "propose",
  "offer", "plan", "discuss", "mention", "condemn", "denounce", "decry", "lament", "tout", "slam", "favor", "favour",
  "highlight", "emphasize", "emphasise", "portray", "seem", "appear", "echo", "defend", "applaud", "welcome",
  "rebuke", "ridicule", "deride",
  "assail", "hail", "signal", "underscore", "envision", "consider", "vow", "pledge", "promise", "threaten", "wish",
  "doubt", "regret",
  "view", "rip", "bash", "label", "brand", "dub", "identify", "outline", "advocate", "implore", "request",
  "recommend", "order",
  "learn", "wonder", "see", "ponder", "remember", "forecast", "anticipate", "hear", "respond", "refer", "point",
  "speak", "talk", "tweet",
  "imagine", "bemoan", "float", "recognize", "recognise", "notice", "determine", "document", "pitch", "protest",
  "contrast", "ignore",
  "nominate", "chant", "shout", "fault",
  "embrace", "deem", "champion", "disavow", "repudiate", "commend", "credit", "congratulate", "thank", "apologize",
  "chide", "scold",
}

-- Need someone who is told: "told reporters that …".
verbs.TOLD = { "tell", "assure", "inform", "remind", "warn", "notify", "advise", "promise", "persuade", "convince", "brief" }

verbs.SAY_NOUNS = {
  "statement", "remark", "comment", "speech", "interview", "address", "post", "tweet", "message", "letter", "report",
  "warning",
  "threat", "claim", "allegation", "announcement", "testimony", "memo", "email", "interview", "words", "rhetoric",
}

-- Nouns that carry their content: "the claim that …".
verbs.CONTENT_NOUNS = {
  "claim", "allegation", "assertion", "argument", "accusation", "statement", "announcement", "suggestion", "belief",
  "view", "warning",
  "fear", "hope", "concern", "promise", "pledge", "admission", "conclusion", "prediction", "insistence", "denial",
  "charge", "notion", "idea",
}

--- The lemmas as one token test.
function verbs.test(...)
  local seen, list = {}, {}
  for _, names in ipairs { ... } do
    for _, lemma in ipairs(names) do
      if not seen[lemma] and not lemma:find " " then
        seen[lemma] = true
        list[#list + 1] = lemma
      end
    end
  end
  return table.concat(list, "|")
end

return verbs
