local stringer = require "stringer"

--- A currency that several countries have is that of the one that the text names.
local SENTENCES = {
  { "Tunisia pays 90 dinars for it.", "TND" },
  { "It cost 90 dinars.", "IQD" },
  { "Mexico and Chile met. Chile paid 500 million pesos.", "CLP" },
  { "Pakistan raised it to 300 rupees.", "PKR" },
  { "Kenya gave them 300 shillings.", "KES" },
  { "Norway pays 4 million Swedish kronor.", "SEK" },
  { "Egypt pays 40 euros for it.", "EUR" },
}

describe("currencies", function()
  local extractor

  setup(function()
    extractor = stringer.load "news"
  end)

  for _, row in ipairs(SENTENCES) do
    it("are of their countries: " .. row[1], function()
      local doc = extractor:read(row[1])
      local dossier = doc:dossier()
      doc:close()
      assert.equal(row[2], dossier.quantities[1].unit)
    end)
  end
end)
