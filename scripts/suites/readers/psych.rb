# Reads one YAML text a line (as JSON) and prints what Psych, which Jekyll reads with, makes of it: scalars as texts.
require 'json'
require 'psych'

def plain(node, anchors)
  made =
    case node
    when Psych::Nodes::Mapping
      node.children.each_slice(2).to_h { |key, value| [key.is_a?(Psych::Nodes::Scalar) ? key.value : plain(key, anchors).to_json, plain(value, anchors)] }
    when Psych::Nodes::Sequence then node.children.map { |item| plain(item, anchors) }
    when Psych::Nodes::Alias then anchors[node.anchor]
    when Psych::Nodes::Scalar then node.value
    end
  anchors[node.anchor] = made if node.respond_to?(:anchor) && node.anchor && !node.is_a?(Psych::Nodes::Alias)
  made
end

$stdin.each_line do |line|
  text = JSON.parse(line, max_nesting: false)
  begin
    tree = Psych.parse(text)
    puts JSON.generate({ ok: true, data: tree ? plain(tree.root, {}) : nil }, max_nesting: false)
  rescue Psych::Exception, StandardError => e
    puts JSON.generate({ ok: false, message: e.message.scrub })
  end
end
