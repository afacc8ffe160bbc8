package dev.earshot.cli;

/** What {@code --help} says. */
final class Usage {

    static final String TEXT =
            """
            Earshot: customer satisfaction surveys, from a shop's order to a point on the trend line.

              java -jar quarkus-run.jar                     starts the server on your data
              java -jar quarkus-run.jar demo                starts a made-up shop with 18 months of answers

            Commands. They end by themselves and may be used while the server runs:
              check [DIR] [--json]                          says everything that is wrong in surveys and topics
              plan [DIR] [--json]                           says what would change if the surveys went live
              apply [DIR] [--json]                          makes them live; those with mistakes are left out
              rehearse [DIR] [--days 90]                    says what their rules would have sent in the last days
              release ID                                    lets an invitation go that waits for a person
              import FILE [--as ID] [--out DIR]             makes a survey of one of SurveyJS or Formbricks
              schema                                        prints the JSON Schema of surveys, for editors
              recount [--check] [--survey ID]               counts all answers again; --check only compares
              user add EMAIL --role owner|analyst --password-stdin
                                                            adds a user, or changes their password and role
              key add NAME [--read-only]                    makes an API key and shows it once
              invite FILE.csv [--event order.delivered] [--dry-run] [--good-lines]
                                                            has the customers of a table asked; says every mistake
              import-answers FILE.csv --survey ID [--skip-bad]
                                                            takes answers given elsewhere; says every mistake
              inbox [--state rejected] [--source NAME]      lists what shops delivered, the newest first
              replay ID | replay --all-rejected             has deliveries read again that led to nothing
              try-mapping SOURCE FILE.json [HEADERS.txt]    says where each field comes from; keeps nothing
              suppression show|add|lift EMAIL               says or changes whether an address is written to
              erase EMAIL                                   removes a customer with everything they said
              send-test SOURCE [FILE] [--email ADDRESS] [--name NAME] [--url http://localhost:8080]
                                                            signs an order with the source's secret and posts it
              --help                                        says this

            --demo makes a command work on the demo's data.
            Settings come from the environment (EARSHOT_DATABASE_URL, EARSHOT_PUBLIC_URL, ...);
            src/docs/configuration.md lists them all.
            """;

    private Usage() {}
}
