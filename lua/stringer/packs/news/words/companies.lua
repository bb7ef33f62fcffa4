--- What stands behind the name of a company, which is called without it afterwards: "Grumbleton Mills Inc".
-- @module stringer.packs.news.words.companies

-- Where these end a name they tell that it is a company's. A `short` one is a word of other names, too, and makes a
-- company only of what is one by another sign ("Grumble & Co."); a `noun` belongs to the name and is left out later.
local FORMS = {
  legal = [[Inc Inc. Corp Corp. Ltd Ltd. LLC LLP Plc plc PLC AG SA S.A. NV N.V. GmbH SpA S.p.A. AB ASA Oyj Oy Bhd Pty SE
    KGaA Holdings]],
  short = "Co Co. Cos Cos.",
  noun = "Group Corporation Company",
}

local companies = {}

--- The form of each such word.
companies.FORMS = {}
for form, words in pairs(FORMS) do
  for word in words:gmatch "%S+" do
    companies.FORMS[word] = form
  end
end

--- Declares the lexicon.
-- @tparam pack pack
function companies.declare(pack)
  local suffixes = {}
  for word, form in pairs(companies.FORMS) do
    suffixes[word] = { form = form }
  end
  pack:lexicon("company_suffix", suffixes, { case = "exact" })
end

return companies
