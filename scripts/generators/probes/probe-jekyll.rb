# Feeds sites to Jekyll, one after the other, and writes down what it read of one post in each.
require 'jekyll'
require 'json'
require 'time'

def encode(value)
  case value
  when Date, Time then { 'date' => value.iso8601 }
  when Hash then value.to_h { |key, item| [key.to_s, encode(item)] }
  when Array then value.map { |item| encode(item) }
  when Float then value.finite? ? value : { 'number' => value.to_s }
  when String, Integer, true, false, nil then value.is_a?(String) ? value.dup.force_encoding('UTF-8').scrub : value
  else { 'other' => value.class.to_s }
  end
end

jobs, out = ARGV
File.open(out, 'w') do |file|
  file.puts JSON.generate({ 'versions' => { 'jekyll' => Jekyll::VERSION, 'ruby' => RUBY_VERSION, 'psych' => Psych::VERSION } })
  JSON.parse(File.read(jobs)).each do |job|
    Jekyll.logger.log_level = :warn
    Jekyll.logger.messages.clear
    answer = { 'id' => job['id'], 'ok' => true }
    begin
      config = Jekyll.configuration('source' => job['site'], 'destination' => "#{job['site']}/_site", 'disable_disk_cache' => true)
      site = Jekyll::Site.new(config)
      site.process
      found = ->(path) { (site.posts.docs + site.pages).find { |one| one.relative_path.delete_prefix('/') == path } }
      doc = found.call(job['post'])
      if doc
        data = doc.data.reject { |key, _| ['excerpt'].include?(key) && !doc.data[key].is_a?(String) }
        answer['page'] = { 'data' => encode(data), 'date' => encode(doc.respond_to?(:date) ? doc.date : nil), 'title' => encode(doc.data['title']),
                           'body' => doc.content, 'url' => doc.url }
      end
      beside = job['beside'] && found.call(job['beside'])
      answer['besideUrl'] = beside.url if beside
      answer['message'] = Jekyll.logger.messages.grep(/Error|Warning|skip|future|not exist/i).first&.strip
    rescue Exception => error
      answer['ok'] = false
      answer['message'] = error.message
    end
    file.puts JSON.generate(answer)
    file.flush
  end
end
