--- Harm that is not told as done: it is denied or false, may come, could have come or nearly came.
-- Layer `Unreal`; numbers of casualties that overlap it stay counts, negated or with a modality (make.casualties).
-- @module stringer.packs.news.quantities.unreal

return function(pack)
  -- "killed", "be arrested", "die": as it stands behind what makes it unreal.
  pack:define(
    "U_HARM",
    [[ ([pos=ADV] | "also"){,2} ("be"|"been"|"get"|"have" "been")? ([pos=ADV] | "badly"){,2}
    ([is=q_harm] | <harm> | [folded=died|dying|evacuate|arrested|hospitalised|hospitalized]) ]]
  )
  pack:define("U_MODAL", [[ [in=modal & pos=AUX] ("not"|"n't")? ]])
  pack:define(
    "U_AHEAD",
    [[ [folded=expected|due|set|likely|planned|plan|plans|planning|threatened|threatens|threatening|vowed|vows|wanted
      |wants|tried|trying|attempted|attempting|ordered|plotted|plotting|conspired|conspiring|intended|intends|hoped
      |seek|sought|about|ready|able|refused|failed] "to" ]]
  )
  pack:define(
    "U_SAID",
    [[ [folded=report|reports|rumour|rumours|rumor|rumors|claim|claims|allegation|allegations|accusation|accusations
      |suggestion|suggestions|statement|statements|talk|story|stories|posts|post|video|videos] ]]
  )
  pack:define(
    "U_FALSE",
    [[ [folded=false|untrue|baseless|unfounded|fake|wrong|incorrect|fabricated|nonsense|lie|lies|hoax|inaccurate
      |groundless|fabrication|fabrications|propaganda] ]]
  )
  pack:define(
    "U_STORY",
    [[ [folded=film|movie|novel|play|drama|thriller|sitcom|cartoon|game|musical|opera|sequel] ]]
  )
  -- What is denied ends where its teller goes on: "who denied any part in it, said that …".
  pack:define(
    "U_DENIED",
    [[ (!("," [pos=AUX|ADV]? [lemma=say|add|tell|insist|warn|announce|argue|note|admit|acknowledge|report
      |confirm & pos=VERB]) [folded!=";"|"but"|"although"|"though"|"while"]){1,30} ]]
  )
  pack:define("U_REST", [[ [folded!=";"|"but"|"although"|"though"|"while"]{1,30} ]])

  pack:phase("unreal harm", { policy = "all" }) {
    pack:rule "could have happened" {
      match = [[ [folded=could|would|should] ("not"|"n't")? ([pos=ADV] | "easily" | "well"){,2} "have" U_HARM ]],
      yields = "Unreal",
      set = { modality = "conditional" },
      examples = {
        { "The wave could have killed hundreds.", { text = "could have killed" } },
        {
          "The wave may have killed hundreds.",
          nil,
        },
      },
    },
    pack:rule "is still to happen" {
      match = [[ U_MODAL !([pos=ADV]* "have") U_HARM | U_AHEAD U_HARM | "to" "have" [pos!=VERB & pos!=AUX &
        kind!=punct]{1,5} [is=q_harm] ]],
      yields = "Unreal",
      set = { modality = "future" },
      examples = {
        { "The storm will kill many.", { text = "will kill" } },
        { "They are expected to be arrested.", true },
        { "He sought to have two rivals killed.", true },
        { "They are believed to be dead.", nil },
      },
    },
    pack:rule "did not happen" {
      match = [[ ([folded=not|"n't"|never] !"only" | [folded=nearly|almost|narrowly|supposedly|practically]) U_HARM
        ]],
      yields = "Unreal",
      set = { negated = true },
      examples = {
        { "The beam nearly killed two men.", { text = "nearly killed" } },
        { "It not only killed two men.", nil },
        { "It killed nearly 40 men.", nil },
      },
    },
    pack:rule "denied" {
      match = [[ <!([lemma=be] [pos=ADV]?) [lemma=deny|reject|dismiss|refute|rebut & pos=VERB]
        ("that" | [folded$="ing" & pos=VERB] | ("it"|"they"|"he"|"she"|"its"|"his"|"her"|"their"|"any")
        U_DENIED &[pos=VERB|AUX]
          | ([pos=DET|ADJ|NOUN|PROPN|PRON|PART]
            | <Number>){,4} U_SAID) U_DENIED ]],
      yields = "Unreal",
      set = { negated = true },
      examples = {
        { "The mayor, who denied any delay, said two men drowned.", nil },
        { "The mayor, who denied the claims, said two men drowned.", nil },
        { "The army denied that 12 villagers were killed.", true },
        { "The army denied killing 12 villagers.", true },
        { "The army rejected media reports that 12 villagers were killed.", true },
        { "He was denied bail for killing two men.", nil },
        { "They denied a role in the raid that killed two men.", nil },
      },
    },
    pack:rule "false" {
      match = [[ U_SAID ("that" | "of" | "about") U_REST [lemma=be|prove|turn] ("out" "to" "be" | "to" "be" |
        [pos=ADV]){,2} (U_FALSE | "not" "true")
        | "it" [lemma=be] ("not" "true" | [pos=DET]? U_FALSE) "that" U_REST
        | ([folded=false|fake|unconfirmed|baseless|bogus] U_SAID | [folded=falsely|wrongly] [pos=VERB]) ("that" |
        "of") U_REST
        | "no" [pos=ADJ]? [folded=evidence|proof|indication|sign|confirmation|suggestion|word] ("that" | "of" | "to"
        "suggest" "that"?) U_REST ]],
      yields = "Unreal",
      set = { negated = true },
      examples = {
        { "Rumours that two boys drowned are false.", true },
        { "It is not true that two boys drowned.", true },
        { "There is no evidence that two boys drowned.", true },
        { "Reports that two boys drowned are true.", nil },
      },
    },
    pack:rule "in a story" {
      match = [[ U_STORY [folded="'s"|"'"] [folded!=";"]{1,12}
        | ^ "in" [pos=DET] [pos=ADJ|NOUN]{,2} U_STORY (","
          | &[pos=DET|PRON|NUM]) [folded!=";"]{1,16} ]],
      yields = "Unreal",
      set = { negated = true },
      examples = {
        { "The novel's spy kills nine men.", { text = "novel's spy kills nine men." } },
        { "In the film, a wave drowns 300 people.", true },
        { "In Oslo, a wave drowned three people.", nil },
      },
    },
    pack:rule "unconfirmed" {
      match = [[ U_SAID ("that" | "of" | "about") U_REST ("not"
        | "n't") [pos=ADV|AUX]{,3} [folded=confirmed|verified|corroborated]
        | ("not" | "n't") [pos=ADV]? [folded=confirm|verify|corroborate] "that" U_REST ]],
      yields = "Unreal",
      set = { modality = "possible" },
      examples = {
        { "Reports of nine deaths could not be confirmed.", true },
        { "Police could not confirm that nine men drowned.", true },
      },
    },
    pack:rule "if" {
      match = [[ [folded=if|unless|lest & !pos=NOUN] [folded!=","|";"]{1,20} ]],
      yields = "Unreal",
      set = { modality = "conditional" },
      examples = { { "If two men are killed, the talks end.", { text = "If two men are killed" } } },
    },
    pack:rule "whether" {
      match = [[ [folded=whether] [folded!=","|";"]{1,20} | [lemma=imagine|simulate|pretend & pos=VERB] U_REST
        | ^ [pos=AUX] []{3,30} "?" ]],
      yields = "Unreal",
      set = { modality = "possible" },
      examples = {
        { "Were two men killed?", true },
        { "It was not known whether two men were killed.", true },
        { "The drill simulated a raid that killed two men.", true },
      },
    },
  }
end
