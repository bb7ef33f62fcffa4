-- Nouns of English verbs, for lexicons that declare them: "condemn", "condemnation". Each rule is the end of a verb as
-- a pattern, the letters that go, and what takes their place; of each kind the first rule that fits counts. Most verbs
-- have one of these nouns; the others are no words, and found in no text. `never`: words that mean something else.
local set_of = require "stringer.base.set"

return {
  kinds = {
    {
      { "tain$", 3, "ention" },
      { "ify$", 1, "ication" },
      { "ounce$", 4, "unciation" },
      { "uce$", 1, "tion" },
      { "ose$", 1, "ition" },
      { "[aiu]de$", 2, "sion" },
      { "end$", 1, "sion" },
      { "pel$", 2, "ulsion" },
      { "mit$", 1, "ssion" },
      { "ess$", 0, "ion" },
      { "[cp]t$", 0, "ion" },
      { "cute$", 1, "ion" },
      { "[iua]te$", 1, "ion" },
      { "i[sz]e$", 1, "ation" },
      { "aim$", 2, "mation" },
      { "lve$", 2, "ution" },
      { "[rs]e$", 1, "ation" },
      { "[mnrst]$", 0, "ation" },
    },
    { { "dge$", 1, "ment" }, { "", 0, "ment" } },
    { { "[^aeiou]y$", 1, "ial" }, { "e$", 1, "al" }, { "", 0, "al" } },
    { { "[^aeiou]y$", 1, "iance" }, { "e$", 1, "ance" }, { "[lst]$", 0, "ance" } },
    { { "[zt]e$", 1, "ure" }, { "[st]$", 0, "ure" } },
    { { "er$", 0, "y" }, { "b$", 0, "bery" } },
  },
  irregular = {
    annex = { "annexation" },
    besiege = { "siege" },
    denounce = { "denunciation" },
    expel = { "expulsion" },
    incarcerate = { "incarceration" },
    liberate = { "liberation" },
    oust = { "ouster" },
    retaliate = { "retaliation", "reprisal" },
    kidnap = { "kidnap" },
  },
  never = set_of [[
    commission mission position statement station department government passage passion procession portion
    session possession profession compartment apartment element ornament testament parchment treatment movement
    experiment instrument document parliament official material special social general moral trial rial
    oral total final formal mental capital animal criminal hospital principal terminal tribunal metal petal
    medial radial serial manual annual visual casual usual actual factual mutual ritual spiritual
    lecture picture feature creature culture nature mature future structure texture
    pressure measure treasure pleasure exposure posture gesture moisture
    party dirty battery gallery lottery celery salary summary enemy property
    argumentation reaction section fraction auction mention nation ration potion motion notion option
    personal national regional]],
}
