--- What a page is about, by its words: reports on games, on trials, on markets. Rules ask for it by `when = { sports =
-- true }`; whoever extends a lexicon changes which pages are meant.
-- @module stringer.packs.news.words.pages

local words_of = require "stringer.base.words"

local pages = {}

local WORDS = {
  sports = [[league leagues match matches goal goals season seasons coach coaches scored striker innings midfielder
    midfield defender defenders championship championships cup halftime playoff playoffs inning homer touchdown
    goalkeeper goalkeepers quarterback pitcher wicket wickets overs batsman bowler scorer scorers penalty penalties
    soccer rugby cricket football baseball basketball hockey tennis golf referee winger forward fullback equaliser
    equalizer semifinal semifinals quarterfinal quarterfinals semi-final semi-finals quarter-final quarter-finals
    tournament tournaments fixture fixtures standings kickoff kick-off teammate teammates offside tackle team teams
    game games squad player players stadium fans win victory beat defeat draw points runs]],
  court = [[court judge judges jury jurors trial trials verdict sentence sentenced defendant defendants prosecutor
    prosecutors prosecution defence defense acquitted acquittal convicted conviction guilty plea pleaded appeal
    charges counts dock bail lawyer lawyers attorney attorneys testified testimony witness witnesses hearing]],
  markets = [[shares stocks stock investors earnings profit profits revenue revenues dividend shareholders analysts
    forecasts bid takeover index bourse trading traders futures bonds yields merger quarter barrel tonne ounce percent
    dollar euro sales chief executive]],
}

--- Declares the lexicons and, of documents, what `when` asks for.
-- @tparam pack pack
function pages.declare(pack)
  for _, about in ipairs { "sports", "court", "markets" } do -- in one order: compiled lists are known by it
    pack:lexicon(about .. "_word", words_of(WORDS[about]))
  end
  pack:value("sports", { counts = "sports_word", least = 5, share = 30 })
  pack:value("court", { counts = "court_word", least = 5, share = 40 })
  pack:value("markets", { counts = "markets_word", least = 5, share = 40 })
end

return pages
