local tables = require "stringer.lang.en_verbs"
local verb_forms = require "stringer.lexicon.verb_forms"

local function forms(phrase)
  return table.concat(verb_forms.of(phrase, tables), ", ")
end

describe("the forms of a verb", function()
  it("follow the spelling of regular verbs", function()
    assert.equal("attack, attacks, attacking, attacked", forms "attack")
    assert.equal("accuse, accuses, accusing, accused", forms "accuse")
    assert.equal("deny, denies, denying, denied", forms "deny")
    assert.equal("deploy, deploys, deploying, deployed", forms "deploy")
    assert.equal("veto, vetoes, vetoing, vetoed", forms "veto")
    assert.equal("free, frees, freeing, freed", forms "free")
    assert.equal("die, dies, dying, died", forms "die")
  end)

  it("double the last letter where English does", function()
    assert.equal("ban, bans, banning, banned", forms "ban")
    assert.equal("expel, expels, expelling, expelled", forms "expel")
    assert.equal("visit, visits, visiting, visited", forms "visit")
    assert.equal("raid, raids, raiding, raided", forms "raid")
    assert.equal("cancel, cancels, canceling, canceled, cancelled, cancelling", forms "cancel")
  end)

  it("know irregular verbs", function()
    assert.equal("shoot, shoots, shooting, shot", forms "shoot")
    assert.equal("overthrow, overthrows, overthrowing, overthrew, overthrown", forms "overthrow")
  end)

  it("are those of the first word, or of the last part of a compound", function()
    assert.equal("hold talks, holds talks, holding talks, held talks", forms "hold talks")
    assert.equal("tear-gas, tear-gases, tear-gassing, tear-gassed", forms "tear-gas")
    assert.equal("10 Downing Street", forms "10 Downing Street")
  end)
end)
