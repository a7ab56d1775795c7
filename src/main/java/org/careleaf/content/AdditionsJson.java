package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.careleaf.content.ConditionJson.DifferentialJson;
import org.careleaf.content.ConditionJson.TreatmentOptionJson;
import org.jspecify.annotations.Nullable;

/** {@code additions/conditions/ID.json} of a clinic's folder: what it adds to a condition. */
record AdditionsJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @Nullable List<String> alternateNames,
    @Nullable List<String> redFlags,
    @Nullable List<ItemJson> aggravatingFactors,
    @Nullable List<ItemJson> relievingFactors,
    @Nullable List<ItemJson> riskFactors,
    @Nullable List<ItemJson> typicalTests,
    @Nullable List<TreatmentOptionJson> treatments,
    @Nullable List<ItemJson> avoid,
    @Nullable List<ItemJson> prevention,
    @Nullable List<DifferentialJson> differentialDiagnosis) {}
