package dev.evolscope.api;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters.Match;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's description: what no annotation on a single call says. */
@Configuration(proxyBeanMethods = false)
class OpenApi {

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Evolscope")
                .version("1")
                .description(
                    "Search and figures of multilingual, multi-turn instruction data. Writes need the header X-Evolscope: 1."));
  }

  @Bean
  OperationCustomizer filters() {
    return (operation, method) -> {
      if (method.hasMethodAnnotation(FilteredCall.class)) {
        addFilters(operation);
      }
      return operation;
    };
  }

  private static void addFilters(Operation operation) {
    operation.addParametersItem(
        new QueryParameter()
            .name("q")
            .schema(new StringSchema())
            .description(
                "words (all must match), \"phrases\", OR, -word, pre*, role:user, parentheses"));
    for (Facet facet : Facet.values()) {
      operation.addParametersItem(filter(facet));
      if (facet.several()) {
        operation.addParametersItem(match(facet));
      }
    }
  }

  private static Parameter match(Facet facet) {
    StringSchema schema = new StringSchema();
    for (Match match : Match.values()) {
      schema.addEnumItem(match.label());
    }
    schema.setDefault(Match.ANY.label());
    return new QueryParameter()
        .name(facet.matchParameter())
        .schema(schema)
        .description(
            "whether any or all of the values wanted by " + facet.parameter() + " must be there");
  }

  private static Parameter filter(Facet facet) {
    return new QueryParameter()
        .name(facet.parameter())
        .schema(new ArraySchema().items(new StringSchema()))
        .description(
            switch (facet) {
              case LANGUAGE -> "a name as in the data, or a BCP-47 tag; !value excludes";
              case PROMPT_LENGTH ->
                  "graphemes of the first prompt: a number, or a range such as 100..199; !value excludes";
              case REPLY_LENGTH ->
                  "graphemes of a reply, one of which has to fit: a number or a range; !value excludes";
              case TURNS -> "a number, or a range such as 2..5; !value excludes";
              case STAGE -> "seed, evolved, multi-turn or plain; !value excludes";
              case RESOURCE -> "high, mid, low or unknown; !value excludes";
              default -> "a value as in the facets; (none) for without; !value excludes";
            });
  }
}
