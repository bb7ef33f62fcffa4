-- Inflected forms of English verbs, for lexicons that declare them: `irregular` gives past tense and participle by the
-- verb, `doubled` the verbs of more than one syllable whose last letter is doubled (those of one syllable double by
-- rule).
local function set(text)
  local words = {}
  for word in text:gmatch "%S+" do words[word] = true end
  return words
end

return {
  irregular = {
    be = { "was", "were", "been", "is", "are", "am" }, have = { "had", "has" }, go = { "went", "gone" },
      ["do"] = { "did", "done" },
    arise = { "arose", "arisen" }, bear = { "bore", "borne" }, beat = { "beat", "beaten" }, become = { "became" },
    begin = { "began", "begun" }, behold = { "beheld" }, bend = { "bent" }, beseech = { "besought" },
      beset = { "beset" },
    bid = { "bid" }, bind = { "bound" }, blow = { "blew", "blown" }, ["break"] = { "broke", "broken" },
      bring = { "brought" },
    build = { "built" }, burn = { "burned", "burnt" }, burst = { "burst" }, buy = { "bought" }, catch = { "caught" },
    choose = { "chose", "chosen" }, come = { "came" }, cut = { "cut" }, deal = { "dealt" }, draw = { "drew", "drawn" },
    drive = { "drove", "driven" }, fall = { "fell", "fallen" }, feed = { "fed" }, fight = { "fought" },
      find = { "found" },
    flee = { "fled" }, fling = { "flung" }, fly = { "flew", "flown" }, forbid = { "forbade", "forbidden" },
    forgive = { "forgave", "forgiven" }, forsake = { "forsook", "forsaken" }, freeze = { "froze", "frozen" },
      get = { "got", "gotten" },
    give = { "gave", "given" }, hang = { "hanged", "hung" }, hit = { "hit" }, hold = { "held" }, hurt = { "hurt" },
    keep = { "kept" }, lay = { "laid" }, lead = { "led" }, leave = { "left" }, lend = { "lent" }, let = { "let" },
    light = { "lit", "lighted" }, lose = { "lost" }, make = { "made" }, meet = { "met" }, mow = { "mowed", "mown" },
    overrun = { "overran" }, overthrow = { "overthrew", "overthrown" }, pay = { "paid" }, plead = { "pleaded", "pled" },
    put = { "put" }, quit = { "quit" }, rise = { "rose", "risen" }, run = { "ran" }, say = { "said" },
      seek = { "sought" },
    sell = { "sold" }, send = { "sent" }, set = { "set" }, shake = { "shook", "shaken" }, shed = { "shed" },
      shoot = { "shot" },
    show = { "showed", "shown" }, shut = { "shut" }, sink = { "sank", "sunk" }, sit = { "sat" },
      slay = { "slew", "slain" },
    sling = { "slung" }, speak = { "spoke", "spoken" }, spend = { "spent" }, split = { "split" }, spread = { "spread" },
    stand = { "stood" }, steal = { "stole", "stolen" }, stick = { "stuck" }, strike = { "struck", "stricken" },
    swear = { "swore", "sworn" }, sweep = { "swept" }, take = { "took", "taken" }, tear = { "tore", "torn" },
      tell = { "told" },
    throw = { "threw", "thrown" }, thrust = { "thrust" }, undertake = { "undertook", "undertaken" },
      uphold = { "upheld" },
    upset = { "upset" }, win = { "won" }, withdraw = { "withdrew", "withdrawn" }, withhold = { "withheld" },
    bet = { "bet" }, broadcast = { "broadcast" }, cast = { "cast" }, feel = { "felt" }, forecast = { "forecast" },
    foresee = { "foresaw", "foreseen" }, foretell = { "foretold" }, hear = { "heard" }, know = { "knew", "known" },
      mean = { "meant" },
    read = { "read" }, see = { "saw", "seen" }, sing = { "sang", "sung" }, think = { "thought" },
      understand = { "understood" },
    withstand = { "withstood" }, wreak = { "wreaked" }, write = { "wrote", "written" },
  },
  doubled = set [[ admit abet acquit allot annul commit compel concur confer control defer deter dispel equip expel
    impel incur occur
    omit patrol permit prefer propel rebel rebut recur refer regret remit repel submit transfer transmit kidnap worship
    gas extol demur ]],
}
